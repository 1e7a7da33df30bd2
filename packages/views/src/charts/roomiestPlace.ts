/**
 * Where a text of some days' length fits best inside a band: the middle of the stretch of days
 * whose thinnest day is thickest. `undefined` where it is nowhere thick enough.
 *
 * @example
 * roomiestPlace([0, 3, 3, 3, 1], 2, 2); //=> { first: 1, last: 2 }
 */
export function roomiestPlace(
  thickness: readonly number[],
  days: number,
  least: number,
): { first: number; last: number } | undefined {
  let best: { first: number; last: number } | undefined;
  let most = least;
  for (let first = 0; first + days <= thickness.length; first += 1) {
    const thinnest = Math.min(...thickness.slice(first, first + days));
    if (thinnest > most || (thinnest === most && best === undefined)) {
      most = thinnest;
      best = { first, last: first + days - 1 };
    }
  }
  return best;
}
