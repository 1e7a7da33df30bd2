import { dayNumber } from "../time/day.ts";
import { isoWeekOf } from "../time/week.ts";
import { type Problem, shown } from "./problem.ts";

/**
 * Checks every dating inside a record: ends in order, and fields that suit the precision. A dating
 * is recognised by its `from` day and known fields; intervals of datings are checked by their own
 * rules.
 */
export function checkDatings(value: unknown, path: string, problems: Problem[]): void {
  if (Array.isArray(value)) {
    value.forEach((entry, index) => checkDatings(entry, `${path}[${index}]`, problems));
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const { from, to, precision } = value as Record<string, unknown>;
  if (typeof from === "string") {
    checkDating(from, to as string | undefined, precision as string | undefined, path, problems);
    return;
  }
  for (const [key, entry] of Object.entries(value)) {
    if (typeof entry === "object") checkDatings(entry, `${path}.${key}`, problems);
  }
}

function checkDating(
  from: string,
  to: string | undefined,
  precision: string | undefined,
  path: string,
  problems: Problem[],
): void {
  if (to !== undefined && dayNumber(to) < dayNumber(from)) {
    problems.push({
      code: "dates-out-of-order",
      path: `${path}.to`,
      problem: `is before ${shown(from)}: ${shown(to)}`,
      fix: "swap the two days",
    });
  }
  const needsEnd = precision === "range" || precision === "about";
  if (needsEnd && to === undefined) {
    problems.push({
      code: "shape",
      path,
      problem: `has no last day although its precision is ${shown(precision)}`,
      fix: "give `to`",
    });
  }
  if (precision === "week" && isoWeekOf(from).from !== from) {
    problems.push({
      code: "shape",
      path: `${path}.from`,
      problem: `is not a Monday although its precision is "week": ${shown(from)}`,
      fix: `write ${shown(isoWeekOf(from).from)}`,
    });
  }
  if (precision === undefined || needsEnd || to === undefined || to === from) return;
  problems.push({
    code: "shape",
    path: `${path}.to`,
    problem: `is given although the precision is ${shown(precision)}: ${shown(to)}`,
    fix: 'leave `to` out, or set precision to "range"',
  });
}
