import {
  type Analysis,
  type Casebook,
  dayNumber,
  firstDay,
  isDay,
  knownDay,
  lastDay,
} from "@harmel/core";
import { rangeWords } from "../words/dayWords.ts";
import { weekWords } from "../words/wordings.ts";
import type { WeekView } from "./caseView.ts";
import type { Names } from "./names.ts";

/** The weeks, with the judgements of others that were on record by then beside them. */
export function weekViews(casebook: Casebook, analysis: Analysis, names: Names): WeekView[] {
  const published = new Map(
    casebook.reports.map((report) => [report.id, dayNumber(lastDay(report.published))]),
  );
  const asOf = isDay(analysis.asOf) ? dayNumber(analysis.asOf) : 0;
  const recorded = casebook.assessments.filter(
    (assessment) => knownDay(assessment.known, published) <= asOf,
  );
  return analysis.weeks.map((week) => ({
    week: week.week,
    from: week.from,
    to: week.to,
    rangeText: rangeWords(week.from, week.to),
    direction: { id: week.direction, ...weekWords[week.direction] },
    riskAlert: week.riskAlert,
    opportunityAlert: week.opportunityAlert,
    reason: week.reason,
    because: week.because,
    partial: week.partial,
    recorded: recorded.flatMap(({ by, direction, period, statement }) => {
      const isThisWeek = firstDay(period) === week.from && lastDay(period) === week.to;
      if (direction === undefined || !isThisWeek) return [];
      const agrees = direction === week.direction;
      return [{ by: names.of(by), direction: weekWords[direction], agrees, statement }];
    }),
  }));
}
