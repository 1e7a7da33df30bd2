import { type Analysis, type Casebook, type Day, analyse } from "@harmel/core";
import type { CaseView } from "@harmel/views";

/** What a view is asked for. */
export interface ViewOptions {
  /** The last day of knowledge; by default the end of the casebook's coverage. */
  readonly asOf?: Day;
  /** Whether to say how far each answer holds. */
  readonly fragility?: boolean;
}

interface Kept {
  readonly analysis: Analysis;
  view?: CaseView;
}

/** How many analyses are kept in all: each is some megabytes, and a server has many cases. */
const LIMIT = 64;

/** The one that was not asked for longest comes first. */
const kept = new Map<string, Kept>();
/** Tells casebooks apart; a casebook is never changed in place. */
const numbers = new WeakMap<Casebook, number>();
let latest = 0;

/** The analysis of a casebook on a day, and its view once somebody asked for it. */
export function analysed(casebook: Casebook, options: ViewOptions): Kept {
  const { asOf = casebook.coverage.to, fragility = false } = options;
  const plain = `${numberOf(casebook)} ${asOf}`;
  const full = `${plain} with fragility`;
  const key = fragility || kept.has(full) ? full : plain;
  const entry = kept.get(key) ?? { analysis: analyse(casebook, { asOf, fragility }) };
  // Set again at its end.
  kept.delete(key);
  kept.set(key, entry);
  const [oldest] = kept.keys();
  if (kept.size > LIMIT && oldest !== undefined) kept.delete(oldest);
  return entry;
}

function numberOf(casebook: Casebook): number {
  const known = numbers.get(casebook);
  if (known !== undefined) return known;
  latest += 1;
  numbers.set(casebook, latest);
  return latest;
}
