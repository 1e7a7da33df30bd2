import { type Series, toFloats } from "../series.ts";

/** Probabilities given for events, and what happened: 1 or true where the event came, else 0 or false. */
export type Outcomes = ArrayLike<number | boolean>;

/**
 * Both as floats, checked.
 *
 * @throws RangeError when the lengths differ, nothing was forecast, a probability lies outside 0 to 1
 * or an outcome is neither 0 nor 1
 */
export function toForecasts(
  probabilities: Series,
  outcomes: Outcomes,
): { readonly forecast: Float64Array; readonly happened: Uint8Array } {
  const forecast = toFloats(probabilities);
  const count = outcomes.length;
  if (forecast.length !== count || count === 0) {
    throw new RangeError(`as many outcomes as probabilities, not ${count} for ${forecast.length}`);
  }
  const happened = new Uint8Array(count);
  for (let index = 0; index < count; index += 1) {
    const probability = forecast[index]!;
    const outcome = Number(outcomes[index]);
    if (probability < 0 || probability > 1) {
      throw new RangeError(`a probability lies between 0 and 1, not at ${probability}`);
    }
    if (outcome !== 0 && outcome !== 1)
      throw new RangeError(`an outcome is 0 or 1, not ${outcome}`);
    happened[index] = outcome;
  }
  return { forecast, happened };
}
