import type { UnknownDay } from "../analysis/analysis.ts";
import { clean } from "../levels/inForce.ts";
import { type LevelDay, levelDays } from "../levels/levelDay.ts";
import { slots } from "../levels/slot.ts";
import { dayText } from "../time/day.ts";
import type { StreamMemory } from "./streamState.ts";

/** The levels that the pools amount to today, put together as `analyse` does. */
export function levelsToday(memory: StreamMemory): LevelDay | UnknownDay {
  const { today, from, to, pools, focus, settings } = memory;
  if (today < from || today > to) return { day: dayText(today), unknown: "outside coverage" };
  const { steady, fading, words, acts } = pools;
  const inForce = slots.map((slot) =>
    Float64Array.of(Math.max(0, clean(steady[slot]! + fading[slot]!))),
  );
  const recent = slots.map((slot) => Float64Array.of(Math.max(0, words[slot]! + acts[slot]!)));
  return levelDays(inForce, recent, focus, { from: today, to: today }, settings)[0]!;
}
