import { type Draft, wakeOn } from "./draft.ts";
import type { HeldSignal } from "./heldSignal.ts";

/** Counts the push of a signal, or, with -1, takes back what is left of it; one to come waits. */
export function countPulse(draft: Draft, { id, pulse, timing }: HeldSignal, sign: 1 | -1): void {
  if (pulse === undefined) return;
  const { halfLifeWords, halfLifeActs } = draft.settings;
  const age = draft.today - timing.counted;
  if (age < 0) {
    if (sign === 1) wakeOn(draft, timing.counted, `signal:${id}`);
    return;
  }
  const halfLife = pulse.pool === "words" ? halfLifeWords : halfLifeActs;
  for (const slot of pulse.slots) {
    draft.pools[pulse.pool][slot]! += sign * pulse.amount * 2 ** (-age / halfLife);
  }
}
