import { type DyadDay, dayNumber, dayText } from "@harmel/core";
import type { ActRows, Archive } from "@harmel/events";
import { groupBy } from "./groupBy.ts";

/** How many rows an archive has on each day, from its first day to its last. */
export interface Calendar {
  /** The first day, as a number. */
  readonly first: number;
  readonly volume: readonly number[];
}

/** The days of an archive, or of one data set in it, up to a day; none, when there are none. */
export async function calendarOf(
  archive: Archive,
  to?: string,
  dataSet?: string,
): Promise<Calendar | undefined> {
  const rows = (await archive.volume()).filter(
    (volume) =>
      (to === undefined || volume.day <= to) &&
      (dataSet === undefined || volume.dataSet === dataSet),
  );
  if (rows.length === 0) return undefined;
  const numbers = rows.map(({ day }) => dayNumber(day));
  const first = numbers.reduce((least, day) => Math.min(least, day));
  const last =
    to === undefined ? numbers.reduce((most, day) => Math.max(most, day)) : dayNumber(to);
  const volume = Array.from({ length: last - first + 1 }, () => 0);
  for (const { day, rows: more } of rows) {
    const index = dayNumber(day) - first;
    volume[index] = (volume[index] ?? 0) + more;
  }
  return { first, volume };
}

/** By what an answer from an archive is kept: rows only ever come to it, so that their number tells. */
export function archiveKey(name: string, { first, volume }: Calendar, asked: unknown): string {
  const rows = volume.reduce((sum, day) => sum + day, 0);
  return JSON.stringify([name, first, rows, asked]);
}

/** The days of a dyad, one after the other, as detection takes them. */
export function dyadDays({ first, volume }: Calendar, rows: readonly ActRows[]): DyadDay[] {
  const acts = groupBy(rows, ({ day }) => dayNumber(day) - first);
  return volume.map((ofDay, index) => ({
    day: dayText(first + index),
    volume: ofDay,
    acts: (acts.get(index) ?? noActs).map(({ source, target, kind, rows: reports }) => ({
      from: source,
      to: target,
      kind,
      reports,
    })),
  }));
}

const noActs: readonly ActRows[] = [];

/** The name of a dyad: its principals in alphabetical order. */
export function dyadName(a: string, b: string): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}
