import { dayNumber } from "../../time/index.ts";
import type { Crisis } from "./crisis.ts";
import type { WatchedDyad } from "./watchedDyad.ts";

/** Days before a trigger and after a termination that are not calm. */
const margin = 30;

/**
 * Which days of a dyad lie in no known crisis, 1 for calm. From 30 days before a trigger to 30 days
 * after the termination, or the trigger where that is later, no alarm is false; a UCDP conflict without an end lasts to the end of the
 * data, any other to its trigger.
 */
export function calmDays({ dyad, from, to }: WatchedDyad, crises: readonly Crisis[]): Uint8Array {
  const first = dayNumber(from);
  const last = dayNumber(to);
  const calm = new Uint8Array(last - first + 1).fill(1);
  for (const crisis of crises) {
    if (crisis.dyad[0] !== dyad[0] || crisis.dyad[1] !== dyad[1]) continue;
    const trigger = dayNumber(crisis.trigger);
    const end = crisis.termination ?? (crisis.severity === "UCDP" ? to : crisis.trigger);
    const begins = Math.max(0, trigger - margin - first);
    const ends = Math.min(last, Math.max(trigger, dayNumber(end)) + margin) - first + 1;
    if (ends > begins) calm.fill(0, begins, ends);
  }
  return calm;
}
