/** How far two coders agree on the category of the same things. */
export interface Agreement {
  /** How many things both coded. */
  readonly n: number;
  /** Share of them with the same category, 0–1; `null` without any. */
  readonly share: number | null;
  /** Agreement beyond chance, at most 1; `null` without any, or where chance alone agrees fully. */
  readonly kappa: number | null;
}

/**
 * Cohen's kappa: agreement of two coders on unordered categories, beyond what their own
 * frequencies would give by chance: (observed − expected) / (1 − expected).
 *
 * 1 is full agreement, 0 what chance gives, below 0 less. Where both use one and the same category
 * throughout, chance agrees fully and kappa is `null`: undefined, not 1. Unrounded; linear in
 * pairs; it never throws.
 *
 * Source: Cohen, A coefficient of agreement for nominal scales, Educational and Psychological
 * Measurement 20 (1960), 37–46.
 *
 * @example
 * cohenKappa([["a", "a"], ["b", "b"], ["a", "b"], ["b", "b"]]).kappa; //=> 0.5
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): Agreement {
  const n = pairs.length;
  if (n === 0) return { n, share: null, kappa: null };
  const first = countsOf(pairs.map(([one]) => one));
  const second = countsOf(pairs.map(([, other]) => other));
  const share = pairs.filter(([one, other]) => one === other).length / n;
  let products = 0;
  for (const [category, count] of first) products += count * (second.get(category) ?? 0);
  if (products === n * n) return { n, share, kappa: null };
  const expected = products / (n * n);
  return { n, share, kappa: (share - expected) / (1 - expected) };
}

function countsOf(categories: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}
