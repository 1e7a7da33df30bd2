import type { Report } from "../casebook/report.ts";
import type { Signal } from "../casebook/signal.ts";
import { findKind, kinds } from "../kinds/index.ts";
import { dayNumber } from "../time/day.ts";
import { firstDay, lastDay } from "../time/dating.ts";
import { unknownValue } from "./describeIssue.ts";
import { type Problem, shown } from "./problem.ts";

/** The good records that the rules of a signal look up. */
export interface SignalContext {
  readonly reports: ReadonlyMap<string, Report>;
  readonly signals: ReadonlyMap<string, Signal>;
}

/** Checks that a kind stands in the kinds table. */
export function checkKind(kind: string, path: string): Problem[] {
  if (findKind(kind) !== undefined) return [];
  const options = kinds.map(({ id }) => id);
  return [{ code: "unknown-value", path, ...unknownValue(kind, options) }];
}

/** Checks what a signal promises beyond its shape: kind, evidence, order of days. */
export function checkSignal(signal: Signal, path: string, context: SignalContext): Problem[] {
  const problems = checkKind(signal.kind, `${path}.kind`);
  if (!signal.evidence.some((item) => item.stance === "asserts" || item.stance === "confirms")) {
    problems.push({
      code: "without-assertion",
      path: `${path}.evidence`,
      problem: `has nobody who asserts the signal: ${shown(signal.id)}`,
      fix: "add the report that asserts it, or record an observation instead",
    });
  }
  if (signal.until !== undefined && lastDay(signal.until) < firstDay(signal.occurred)) {
    problems.push({
      code: "ended-before-begun",
      path: `${path}.until`,
      problem: `is before the signal began: ${shown(lastDay(signal.until))}`,
      fix: "correct `until` or `occurred`",
    });
  }
  signal.ends?.forEach((id, index) => {
    if (id === signal.id) {
      const problem = `ends itself: ${shown(id)}`;
      problems.push({
        code: "circular",
        path: `${path}.ends[${index}]`,
        problem,
        fix: "give the day it ended in `until`",
      });
      return;
    }
    const ended = context.signals.get(id);
    if (ended === undefined || lastDay(signal.occurred) >= firstDay(ended.occurred)) return;
    problems.push({
      code: "ended-before-begun",
      path: `${path}.ends[${index}]`,
      problem: `ends a signal that begins later: ${shown(id)}`,
      fix: "correct the days, or remove it from `ends`",
    });
  });
  signal.evidence.forEach((item, index) => {
    const at = `${path}.evidence[${index}]`;
    if ((item.stance === "denies" || item.stance === "contests") && item.aspect === undefined) {
      problems.push({
        code: "missing-aspect",
        path: `${at}.aspect`,
        problem: `is missing although the report ${item.stance} the signal`,
        fix: "say what: occurrence, scale, intent or attribution",
      });
    }
    const report = context.reports.get(item.report);
    if (report === undefined || item.announces === true) return;
    if (dayNumber(lastDay(report.published)) < dayNumber(firstDay(signal.occurred))) {
      problems.push({
        code: "report-before-event",
        path: `${at}.report`,
        problem: `was published before the signal occurred: ${shown(item.report)}`,
        fix: "correct a day, or set `announces: true` if the report announces it",
      });
    }
  });
  return problems;
}
