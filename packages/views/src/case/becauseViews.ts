import type { Analysis } from "@harmel/core";
import type { BecauseView } from "./caseView.ts";
import type { Names } from "./names.ts";

/** The signals behind the levels of a day, heaviest first, each with what it adds; none for an unknown day. */
export function becauseViews(analysis: Analysis, day: string, names: Names): BecauseView[] {
  const analysed = analysis.on(day);
  if ("unknown" in analysed) return [];
  const [a, b] = analysis.focus;
  return analysed.contributions.map((entry) => ({
    signals: entry.signals,
    title: entry.signals.map((id) => names.signal(id)).join("; "),
    directionText:
      entry.direction === `${a}→${b}`
        ? `${names.of(a)} → ${names.of(b)}`
        : `${names.of(b)} → ${names.of(a)}`,
    track: entry.track,
    part: entry.part,
    amount: entry.amount,
    ...(entry.mark === undefined ? {} : { mark: entry.mark }),
  }));
}
