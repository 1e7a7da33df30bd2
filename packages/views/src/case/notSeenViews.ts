import { type Casebook, dayNumber, knownDay, lastDay } from "@harmel/core";
import { datingWords } from "../words/dayWords.ts";
import type { CaseView } from "./caseView.ts";
import type { Names } from "./names.ts";

/** Observations and silences known by a day, oldest first. */
export function notSeenViews(casebook: Casebook, asOf: string, names: Names): CaseView["notSeen"] {
  const published = new Map(
    casebook.reports.map((report) => [report.id, dayNumber(lastDay(report.published))]),
  );
  const end = dayNumber(asOf);
  const observations = casebook.observations.map((record) => ({
    record,
    type: "observation" as const,
    text: `${record.saw} (${record.sight})`,
  }));
  const silences = casebook.silences.map((record) => ({
    record,
    type: "silence" as const,
    text: record.expected,
  }));
  return [...observations, ...silences]
    .filter(({ record }) => knownDay(record.known, published) <= end)
    .map(({ record, type, text }) => ({
      id: record.id,
      type,
      day: lastDay(record.occurred),
      dayText: datingWords(record.occurred),
      by: names.of(record.by),
      title: record.title,
      text,
    }))
    .toSorted((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
}
