import type { Collection } from "../casebook/report.ts";
import { rounded } from "../levels/levelDay.ts";
import { dayNumber, dayText } from "../time/day.ts";
import { isoWeekOf } from "../time/week.ts";
import type { WeekAttention } from "./attention.ts";
import type { FoundReport } from "./foundReports.ts";

/**
 * Reports found in each ISO week that a collection searched, up to a day number, with the share of
 * each sphere from 0 to 1, rounded to three decimals.
 *
 * A sphere searched that week and without a report has the share 0; one not searched has none. A
 * week without any report has no shares: unknown, not 0. Weeks nobody searched are left out. It
 * never throws.
 *
 * @example
 * weekAttention([], [], 19_800); //=> []
 */
export function weekAttention(
  found: readonly FoundReport[],
  collections: readonly Collection[],
  asOf: number,
): WeekAttention[] {
  const weeks = new Map<string, { from: string; to: string; spheres: Set<string> }>();
  for (const { from, to, spheres } of collections) {
    const end = Math.min(dayNumber(to), asOf);
    for (let day = dayNumber(from); day <= end;) {
      const iso = isoWeekOf(dayText(day));
      const entry = weeks.get(iso.week) ?? { ...iso, spheres: new Set<string>() };
      for (const sphere of spheres) entry.spheres.add(sphere);
      weeks.set(iso.week, entry);
      day = dayNumber(iso.to) + 1;
    }
  }
  const counts = new Map<string, Map<string, number>>();
  for (const { day, sphere } of found) {
    const { week } = isoWeekOf(dayText(day));
    const bySphere = counts.get(week) ?? new Map<string, number>();
    bySphere.set(sphere, (bySphere.get(sphere) ?? 0) + 1);
    counts.set(week, bySphere);
  }
  return [...weeks]
    .sort(([, x], [, y]) => (x.from < y.from ? -1 : 1))
    .map(([week, { from, to, spheres }]) => {
      const bySphere = counts.get(week) ?? new Map<string, number>();
      const reports = [...bySphere.values()].reduce((sum, count) => sum + count, 0);
      const named = reports === 0 ? [] : [...new Set([...spheres, ...bySphere.keys()])].sort();
      const share = (sphere: string) => rounded((bySphere.get(sphere) ?? 0) / reports);
      const shares = Object.fromEntries(named.map((sphere) => [sphere, share(sphere)]));
      return { week, from, to, reports, shares };
    });
}
