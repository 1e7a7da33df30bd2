/** How one explanation stands against the items it is rated on. */
export interface ExplanationScore {
  /** Sum of squares below neutral; the lower the better. */
  readonly inconsistency: number;
  /** Sum of squares above neutral; it never decides a rank. */
  readonly consistency: number;
  /** Cells with a number. */
  readonly rated: number;
}

/**
 * Inconsistency and consistency of an explanation: the sums of (3−m)² over cells below neutral and
 * of (m−3)² over cells above it, where m is the mean over raters, 1–5.
 *
 * Cells without a number (`null`) are left out and not counted as rated: print "rated 12 of 15"
 * beside both. No probability follows from either. It never throws.
 *
 * Source: Heuer, Psychology of Intelligence Analysis (1999), chapter 8.
 *
 * @example
 * scoreOf([5, 4, 2, null, 1]); //=> { inconsistency: 5, consistency: 5, rated: 4 }
 */
export function scoreOf(means: readonly (number | null)[]): ExplanationScore {
  let inconsistency = 0;
  let consistency = 0;
  let rated = 0;
  for (const mean of means) {
    if (mean === null) continue;
    rated += 1;
    if (mean < 3) inconsistency += (3 - mean) ** 2;
    else consistency += (mean - 3) ** 2;
  }
  return { inconsistency, consistency, rated };
}
