/** The smaller part of the golden section. */
const GOLDEN = (3 - Math.sqrt(5)) / 2;
const MOST_STEPS = 100;

export interface Maximum {
  readonly at: number;
  readonly value: number;
}

/**
 * The largest value of a function of one variable between two bounds, by Brent's method: a parabola
 * through the three best points where it helps, the golden section where not. Finds one peak; where
 * there may be several, look on a grid first. About fifteen calls for a smooth peak.
 *
 * Source: Brent 1973, Algorithms for Minimization without Derivatives, chapter 5.
 *
 * @param tolerance of the place, absolute; default 10⁻⁷, beyond which doubles do not tell values apart
 *
 * @example
 * maximise((x) => -((x - 2) ** 2), 0, 5).at; //=> 2
 */
export function maximise(
  valueAt: (x: number) => number,
  from: number,
  to: number,
  tolerance = 1e-7,
): Maximum {
  let [low, high] = [from, to];
  let best = low + GOLDEN * (high - low);
  let [second, third] = [best, best];
  let bestValue = valueAt(best);
  let [secondValue, thirdValue] = [bestValue, bestValue];
  let [step, before] = [0, 0];
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const middle = (low + high) / 2;
    if (Math.abs(best - middle) <= 2 * tolerance - (high - low) / 2) break;
    const r = (best - second) * (bestValue - thirdValue);
    const q = (best - third) * (bestValue - secondValue);
    const numerator = (best - third) * q - (best - second) * r;
    const parabolic = numerator / (2 * (r - q));
    const target = best + parabolic;
    const helps =
      Math.abs(parabolic) < Math.abs(before) / 2 &&
      target > low + 2 * tolerance &&
      target < high - 2 * tolerance;
    const rest = best < middle ? high - best : low - best;
    before = helps ? step : rest;
    step = helps ? parabolic : GOLDEN * rest;
    if (Math.abs(step) < tolerance) step = Math.sign(step) * tolerance;
    const tried = best + step;
    const value = valueAt(tried);
    if (value >= bestValue) {
      if (tried >= best) low = best;
      else high = best;
      [third, thirdValue, second, secondValue] = [second, secondValue, best, bestValue];
      [best, bestValue] = [tried, value];
      continue;
    }
    if (tried < best) low = tried;
    else high = tried;
    if (value >= secondValue || second === best) {
      [third, thirdValue, second, secondValue] = [second, secondValue, tried, value];
    } else if (value >= thirdValue || third === best || third === second) {
      [third, thirdValue] = [tried, value];
    }
  }
  return { at: best, value: bestValue };
}
