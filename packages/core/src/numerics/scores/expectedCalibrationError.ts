import type { ReliabilityBin } from "./reliabilityTable.ts";

/**
 * Expected calibration error: how far, on average, what was said lies from how often it came,
 * |forecast − observed| weighed by the bins' counts. 0 is best; it depends on the bins.
 *
 * Source: Naeini, Cooper and Hauskrecht 2015, https://ojs.aaai.org/index.php/AAAI/article/view/9602.
 *
 * @param table as {@link reliabilityTable} gives it
 *
 * @example
 * expectedCalibrationError(reliabilityTable([0.25, 0.25], [0, 1])); //=> 0.25
 */
export function expectedCalibrationError(table: readonly ReliabilityBin[]): number {
  let total = 0;
  let sum = 0;
  for (const { count, forecast, observed } of table) {
    total += count;
    sum += count * Math.abs(forecast - observed);
  }
  return sum / total;
}
