import type { Casebook, Day } from "@harmel/core";
import { type BecauseView, type CaseView, becauseViews, caseViewOf, namesOf } from "@harmel/views";
import { type ViewOptions, analysed } from "./analysed.ts";

/**
 * What a screen shows of a casebook as known on a day.
 *
 * `fragility` costs about 0.1 s the first time; the 64 analyses asked for last are
 * kept, and a view with fragility answers a question without it.
 *
 * @throws {RangeError} when `asOf` is not a day.
 */
export function viewOf(casebook: Casebook, options: ViewOptions = {}): CaseView {
  const entry = analysed(casebook, options);
  return (entry.view ??= caseViewOf(casebook, entry.analysis));
}

/** The signals behind the levels of one day of such a view, heaviest first. */
export function becauseOf(
  casebook: Casebook,
  options: ViewOptions & { readonly day: Day },
): readonly BecauseView[] {
  return becauseViews(analysed(casebook, options).analysis, options.day, namesOf(casebook));
}
