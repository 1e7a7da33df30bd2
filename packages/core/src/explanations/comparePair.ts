/** Two explanations held against each other on the items that both are rated on. */
export interface PairComparison {
  readonly pair: readonly [string, string];
  /** How many items both are rated on. */
  readonly shared: number;
  /** Inconsistency of each on the shared items only. */
  readonly inconsistency: readonly [number, number];
  /** The less inconsistent of the two; `equal`, or `no shared item`, when neither is. */
  readonly ahead: "first" | "second" | "equal" | "no shared item";
}

/** The means of one explanation, item by item, `null` where there is none. */
export interface Column {
  readonly id: string;
  readonly means: readonly (number | null)[];
}

/**
 * Compares two explanations on the cells they share, so that one is not ahead for being rated on
 * less. Both columns list the same items in the same order. It never throws.
 *
 * @example
 * comparePair({ id: "a", means: [1, 4] }, { id: "b", means: [null, 2] }).ahead; //=> "first"
 */
export function comparePair(first: Column, second: Column): PairComparison {
  let shared = 0;
  let one = 0;
  let two = 0;
  first.means.forEach((mean, item) => {
    const other = second.means[item] ?? null;
    if (mean === null || other === null) return;
    shared += 1;
    if (mean < 3) one += (3 - mean) ** 2;
    if (other < 3) two += (3 - other) ** 2;
  });
  return {
    pair: [first.id, second.id],
    shared,
    inconsistency: [one, two],
    ahead: shared === 0 ? "no shared item" : aheadOf(one, two),
  };
}

function aheadOf(one: number, two: number): PairComparison["ahead"] {
  if (Math.abs(one - two) < 1e-9) return "equal";
  return one < two ? "first" : "second";
}
