import type { Casebook, Day } from "@harmel/core";
import { type CaseView, caseView } from "@harmel/views";

/** How many days of one casebook are kept. */
const LIMIT = 64;

const kept = new WeakMap<Casebook, Map<string, CaseView>>();

/**
 * What a screen shows of a casebook as known on a day, by default the end of its coverage.
 *
 * `fragility` (how far each answer holds) costs about 0.1 s the first time; the 64 views asked for
 * last are kept for each casebook, and a view with fragility answers a question without it.
 *
 * @throws {RangeError} when `asOf` is not a day.
 */
export function viewOf(
  casebook: Casebook,
  options: { readonly asOf?: Day; readonly fragility?: boolean } = {},
): CaseView {
  const { asOf = casebook.coverage.to, fragility = false } = options;
  const views = kept.get(casebook) ?? new Map<string, CaseView>();
  kept.set(casebook, views);
  const full = `${asOf} with fragility`;
  const key = fragility || views.has(full) ? full : asOf;
  const view = views.get(key) ?? caseView(casebook, { asOf, fragility });
  // Set again at its end: the first of the map is the one that was not asked for longest.
  views.delete(key);
  views.set(key, view);
  const [oldest] = views.keys();
  if (views.size > LIMIT && oldest !== undefined) views.delete(oldest);
  return view;
}
