import { type Analysis, type Casebook, dayNumber, isDay, knownDay, lastDay } from "@harmel/core";
import { dayWords } from "../words/dayWords.ts";
import type { CaseView } from "./caseView.ts";

/**
 * The turns on record, with the explanations put forward by then. Read from the record and not
 * from `analysis.turns`: that ranks every question, which takes longer than the rest of a view.
 */
export function turnViews(casebook: Casebook, analysis: Analysis): CaseView["turns"] {
  const published = new Map(
    casebook.reports.map((report) => [report.id, dayNumber(lastDay(report.published))]),
  );
  const end = isDay(analysis.asOf) ? dayNumber(analysis.asOf) : 0;
  const isKnown = ({ known }: Pick<Casebook["turns"][number], "known">) =>
    knownDay(known, published) <= end;
  const signals = new Set(analysis.signals.map(({ id }) => id));
  return casebook.turns
    .filter(isKnown)
    .map((turn) => ({
      id: turn.id,
      day: lastDay(turn.occurred),
      dayText: dayWords(lastDay(turn.occurred)),
      label: turn.label,
      because: turn.signals.filter((id) => signals.has(id)),
      questions: turn.questions.map(({ text, explanations }) => ({
        text,
        explanations: explanations.filter(isKnown).map(({ label }) => label),
      })),
    }))
    .toSorted((x, y) => (x.day < y.day ? -1 : x.day > y.day ? 1 : x.id < y.id ? -1 : 1));
}
