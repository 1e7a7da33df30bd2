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

/** How many days of one casebook are kept. */
const LIMIT = 64;

const kept = new WeakMap<Casebook, Map<string, Kept>>();

/** The analysis of a casebook on a day, and its view once somebody asked for it. */
export function analysed(casebook: Casebook, options: ViewOptions): Kept {
  const { asOf = casebook.coverage.to, fragility = false } = options;
  const entries = kept.get(casebook) ?? new Map<string, Kept>();
  kept.set(casebook, entries);
  const full = `${asOf} with fragility`;
  const key = fragility || entries.has(full) ? full : asOf;
  const entry = entries.get(key) ?? { analysis: analyse(casebook, { asOf, fragility }) };
  // Set again at its end: the first of the map is the one that was not asked for longest.
  entries.delete(key);
  entries.set(key, entry);
  const [oldest] = entries.keys();
  if (entries.size > LIMIT && oldest !== undefined) entries.delete(oldest);
  return entry;
}
