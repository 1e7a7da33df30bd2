import { solveInPlace } from "../linear/solveInPlace.ts";
import { type Design, fillRates } from "./design.ts";
import { ratesLogLikelihood } from "./ratesLogLikelihood.ts";

const MOST_STEPS = 200;
const MOST_HALVINGS = 30;
/** Keeps sources that act alike from making the system singular. */
const RIDGE = 1e-10;

/**
 * The weights, none below 0, under which counts of a known size are likeliest: Fisher scoring, which
 * is Newton's method with the expected curvature, on the weights that are free to move. One that would
 * fall below 0 stops there, and a step that does not gain is halved. Writes `weights` and `rates`.
 *
 * Cost a step: the days times the square of the weights; three to ten steps from a near start.
 *
 * Source: Green 1984, Journal of the Royal Statistical Society B 46:149; Bertsekas 1982, SIAM Journal
 * on Control and Optimization 20:221, for the bound.
 *
 * @param allowed 0 for a weight that stays at 0
 * @param enough a step that gains less ends the search
 * @returns the log-likelihood reached, as {@link ratesLogLikelihood} gives it
 */
export function fitWeights(
  counts: Float64Array,
  design: Design,
  size: number,
  allowed: Uint8Array,
  weights: Float64Array,
  rates: Float64Array,
  enough: number,
): number {
  const { width } = design;
  const gradient = new Float64Array(width);
  const curvature = new Float64Array(width * width);
  const start = new Float64Array(width);
  fillRates(rates, design, weights);
  let reached = ratesLogLikelihood(counts, rates, size);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    fillSlopes(gradient, curvature, counts, design, size, rates);
    holdBounded(gradient, curvature, allowed, weights);
    solveInPlace(curvature, gradient);
    start.set(weights);
    let gain = -1;
    for (let halving = 0, share = 1; halving < MOST_HALVINGS && !(gain >= 0); halving += 1) {
      for (let part = 0; part < width; part += 1) {
        weights[part] = Math.max(0, start[part]! + share * gradient[part]!);
      }
      fillRates(rates, design, weights);
      gain = ratesLogLikelihood(counts, rates, size) - reached;
      share /= 2;
    }
    if (!(gain >= 0)) {
      weights.set(start);
      fillRates(rates, design, weights);
      break;
    }
    reached += gain;
    if (gain < enough) break;
  }
  return reached;
}

/** Slope of the log-likelihood, and its expected curvature, over the weights. */
function fillSlopes(
  gradient: Float64Array,
  curvature: Float64Array,
  counts: Float64Array,
  { rows, width, days }: Design,
  size: number,
  rates: Float64Array,
): void {
  gradient.fill(0);
  curvature.fill(0);
  for (let day = 0; day < days; day += 1) {
    const rate = rates[day]!;
    if (rate === 0) continue;
    const pull = 1 / (rate * (1 + rate / size));
    const slope = (counts[day]! - rate) * pull;
    const row = day * width;
    for (let one = 0; one < width; one += 1) {
      const part = rows[row + one]!;
      if (part === 0) continue;
      gradient[one]! += slope * part;
      for (let two = one; two < width; two += 1) {
        curvature[one * width + two]! += pull * part * rows[row + two]!;
      }
    }
  }
  for (let one = 0; one < width; one += 1) {
    curvature[one * width + one]! *= 1 + RIDGE;
    for (let two = 0; two < one; two += 1) {
      curvature[one * width + two] = curvature[two * width + one]!;
    }
  }
}

/** Takes out of the system the weights that stand at 0 and would fall, or that nothing speaks for. */
function holdBounded(
  gradient: Float64Array,
  curvature: Float64Array,
  allowed: Uint8Array,
  weights: Float64Array,
): void {
  const width = gradient.length;
  for (let part = 0; part < width; part += 1) {
    const isBounded = weights[part] === 0 && gradient[part]! <= 0;
    if (allowed[part] === 1 && !isBounded && curvature[part * width + part]! > 0) continue;
    gradient[part] = 0;
    for (let other = 0; other < width; other += 1) {
      curvature[part * width + other] = 0;
      curvature[other * width + part] = 0;
    }
    curvature[part * width + part] = 1;
  }
}
