import { dayNumber, pressureActs } from "@harmel/core";
import type { ActRows, DyadPressure, PressureDay } from "../Archive.ts";

/** Days on which acts raised pressure, by dyad, from the acts in their order. */
export function pressureOf(acts: readonly ActRows[], leastRows: number): readonly DyadPressure[] {
  interface Found {
    readonly dyad: readonly [string, string];
    rows: number;
    readonly days: Map<number, PressureDay>;
  }
  const dyads = new Map<string, Found>();
  for (const { source, target, day: date, kind, rows } of acts) {
    const dyad = source < target ? ([source, target] as const) : ([target, source] as const);
    const name = dyad.join(" ");
    const found = dyads.get(name) ?? { dyad, rows: 0, days: new Map<number, PressureDay>() };
    dyads.set(name, found);
    found.rows += rows;
    const { words, deeds } = pressureActs([{ from: source, to: target, kind, reports: rows }]);
    if (words + deeds === 0) continue;
    const day = dayNumber(date);
    const before = found.days.get(day) ?? { words: 0, deeds: 0 };
    found.days.set(day, { day, words: before.words + words, deeds: before.deeds + deeds });
  }
  return [...dyads.values()]
    .filter(({ rows }) => rows >= leastRows)
    .map(({ dyad, days }) => {
      return { dyad, days: [...days.values()].toSorted((one, two) => one.day - two.day) };
    });
}
