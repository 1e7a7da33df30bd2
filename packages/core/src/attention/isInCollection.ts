import type { Collection, Report } from "../casebook/report.ts";
import { firstDay, lastDay } from "../time/dating.ts";

/**
 * Whether a report was found by a collection: listed by it or, where the collection lists none, of
 * one of its spheres and languages and published within its days.
 *
 * A report that is only cited by another (`seenThrough`) was not found by a search, listed or not.
 * A language matches with or without its region: `en` holds `en-GB`. A range of dates must lie
 * within the days. It never throws.
 *
 * @example
 * isInCollection({ ...report, seenThrough: "yearbook" }, "press", collection); //=> false
 */
export function isInCollection(
  report: Report,
  sphere: string,
  collection: Pick<Collection, "reports" | "spheres" | "languages" | "from" | "to">,
): boolean {
  if (report.seenThrough !== undefined) return false;
  if (collection.reports !== undefined) return collection.reports.includes(report.id);
  const { spheres, languages, from, to } = collection;
  const { language, published } = report;
  const speaks = languages.some((code) => language === code || language.startsWith(`${code}-`));
  const inDays = from <= firstDay(published) && lastDay(published) <= to;
  return spheres.includes(sphere) && speaks && inDays;
}
