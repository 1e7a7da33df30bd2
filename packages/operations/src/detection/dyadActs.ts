import { type ActOnDay, type DyadActs, dayNumber } from "@harmel/core";
import type { ActRows } from "@harmel/events";
import { dyadName } from "./dyadDays.ts";

/** The acts of each dyad, both directions together. */
export function dyadActs(rows: readonly ActRows[], first: number): readonly DyadActs[] {
  const dyads = new Map<string, { a: string; b: string; acts: ActOnDay[] }>();
  for (const { day, source, target, kind, rows: reports } of rows) {
    const name = dyadName(source, target);
    let dyad = dyads.get(name);
    if (dyad === undefined) {
      const [a, b] = source < target ? [source, target] : [target, source];
      dyad = { a, b, acts: [] };
      dyads.set(name, dyad);
    }
    dyad.acts.push({ on: dayNumber(day) - first, from: source, to: target, kind, reports });
  }
  return [...dyads.values()];
}
