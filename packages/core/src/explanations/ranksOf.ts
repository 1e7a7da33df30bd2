/**
 * Ranks by inconsistency, lowest first, 1 for the best.
 *
 * Equal ones share a rank and the next rank is skipped (1, 1, 3: standard competition ranking);
 * a hair's difference, as sums of decimals end, is equal. `null` is not ranked. It never throws.
 *
 * @example
 * ranksOf([8, 5, null, 5]); //=> [3, 1, null, 1]
 */
export function ranksOf(inconsistencies: readonly (number | null)[]): (number | null)[] {
  return inconsistencies.map((own) =>
    own === null
      ? null
      : 1 + inconsistencies.filter((other) => other !== null && other < own - 1e-9).length,
  );
}
