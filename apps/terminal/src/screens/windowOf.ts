/**
 * The part of a list that is shown in so many rows, the chosen one in its middle where it can be.
 *
 * @example
 * windowOf([1, 2, 3, 4, 5], 4, 3); //=> { from: 2, shown: [3, 4, 5] }
 */
export function windowOf<Item>(
  list: readonly Item[],
  chosen: number,
  rows: number,
): { readonly from: number; readonly shown: readonly Item[] } {
  const room = Math.max(1, rows);
  const from = Math.max(0, Math.min(chosen - Math.floor(room / 2), list.length - room));
  return { from, shown: list.slice(from, from + room) };
}
