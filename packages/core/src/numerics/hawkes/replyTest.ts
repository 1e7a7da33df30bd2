import { gammaTail } from "../special/gammaTail.ts";
import { fitHawkes } from "./fitHawkes.ts";
import type { HawkesFit, HawkesOptions } from "./hawkesFit.ts";

/** Whether one direction answers another: two fits compared. */
export interface ReplyTest {
  /** Twice what the log-likelihood loses without the reply. */
  readonly likelihoodRatio: number;
  /** How often chance alone gives as much; 1 where nothing is lost. */
  readonly probability: number;
  readonly fit: HawkesFit;
  readonly fitWithout: HawkesFit;
}

/**
 * Likelihood-ratio test of whether a receiver answers a source at all: the model is fitted with that
 * reply and without. Replies cannot be negative, so the probability is half the tail of the
 * chi-squared distribution with one degree of freedom. Association, not cause; and with many pairs
 * tested, some come out small by chance. Cost: two fits.
 *
 * Source: Self and Liang 1987, Journal of the American Statistical Association 82:605.
 *
 * @throws RangeError when {@link fitHawkes} does
 *
 * @example
 * const acts = [0, 1, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0];
 * const answers = [0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 0, 1];
 * const options = { counts: [acts, answers], receivers: [1], family: "poisson" };
 * replyTest(options, { receiver: 1, source: 0 }).probability; //=> 0.00404
 */
export function replyTest(
  options: HawkesOptions,
  { receiver, source }: { readonly receiver: number; readonly source: number },
): ReplyTest {
  const { without = [] } = options;
  const fit = fitHawkes(options);
  const fitWithout = fitHawkes({ ...options, without: [...without, [receiver, source]] });
  const likelihoodRatio = Math.max(0, 2 * (fit.logLikelihood - fitWithout.logLikelihood));
  const probability = likelihoodRatio === 0 ? 1 : gammaTail(0.5, likelihoodRatio / 2) / 2;
  return { likelihoodRatio, probability, fit, fitWithout };
}
