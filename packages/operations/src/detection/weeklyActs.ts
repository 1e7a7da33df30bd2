import { dayNumber, dayText, findKind } from "@harmel/core";
import type { ActRows, Archive } from "@harmel/events";
import { dyadName } from "./dyadDays.ts";
import { groupBy } from "./groupBy.ts";

/** Both tracks of a dyad by weeks: acts that raise pressure, and acts that open talk. */
export interface WeeklyActs {
  readonly deterrence: readonly number[];
  readonly dialogue: readonly number[];
}

/** Weeks of seven days up to a day, the last of them ending with it. */
export interface ActWeeks {
  /** The first day of the first week. */
  readonly from: string;
  /** Days of each week on which the archive has anything; 0 says that the week is not known. */
  readonly covered: readonly number[];
  /** By dyad, `GRC-TUR`. */
  readonly dyads: ReadonlyMap<string, WeeklyActs>;
}

/** The acts of some dyads by weeks: a kind counts once a day and direction, as in screening. */
export async function weeklyActs(
  archive: Archive,
  dyads: readonly (readonly [string, string])[],
  on: string,
  weeks: number,
): Promise<ActWeeks> {
  const first = dayNumber(on) - weeks * 7 + 1;
  const from = dayText(first);
  const weekOf = (day: string): number => Math.floor((dayNumber(day) - first) / 7);
  const covered = Array.from({ length: weeks }, () => 0);
  const days = new Set((await archive.volume()).map(({ day }) => day));
  for (const day of days) {
    if (day >= from && day <= on) covered[weekOf(day)] = (covered[weekOf(day)] ?? 0) + 1;
  }
  const rows = await archive.acts({ dyads, from, to: on });
  const byDyad = groupBy(rows, ({ source, target }) => dyadName(source, target));
  const found = dyads.map(([a, b]): [string, WeeklyActs] => {
    const acts = byDyad.get(dyadName(a, b)) ?? [];
    return [dyadName(a, b), sumsOf(acts, weeks, weekOf)];
  });
  return { from, covered, dyads: new Map(found) };
}

function sumsOf(
  acts: readonly ActRows[],
  weeks: number,
  weekOf: (day: string) => number,
): WeeklyActs {
  const sums = {
    deterrence: Array.from({ length: weeks }, () => 0),
    dialogue: Array.from({ length: weeks }, () => 0),
  };
  for (const { day, kind } of acts) {
    const { track, direction } = findKind(kind);
    if (track === "context" || direction !== "raises") continue;
    sums[track][weekOf(day)] = (sums[track][weekOf(day)] ?? 0) + 1;
  }
  return sums;
}
