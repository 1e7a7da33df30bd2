import type { Settings } from "../analysis/settings.ts";
import { evidenceWeight } from "../evidence/realisation.ts";
import type { Effects } from "../levels/effects.ts";
import type { InForce } from "../levels/inForce.ts";
import { pulseAmount } from "../levels/recent.ts";
import { trackOf } from "../levels/slot.ts";

/** How far one signal pushed one track on its day: signed rung weight. */
export interface Shift {
  readonly day: number;
  readonly signal: string;
  readonly track: "deterrence" | "dialogue";
  readonly amount: number;
  /** The position it began or reinforced: a week counts each position once. */
  readonly position?: number;
}

/**
 * Every signal's own push: a passing signal's amount, a deployment's own strength (also where it
 * reinforces a position that already counts more), and what an ending took off.
 */
export function shiftsOf(effects: Effects, inForce: InForce, settings: Settings): Shift[] {
  const shifts: Shift[] = [];
  for (const { action, day, position, source } of effects.moves) {
    if (action !== "begin") continue;
    const sign = source.kind.direction === "lowers" ? -1 : 1;
    const share = evidenceWeight(source.realisation, settings.evidenceWeights);
    const amount = sign * source.kind.weight * share;
    const track = trackOf(effects.positionSlots[position]!);
    shifts.push({ day, signal: source.signal.id, track, amount, position });
  }
  for (const { action, day, slot, amount, signal } of inForce.changes) {
    if (action === "begin" || action === "refresh") continue;
    shifts.push({ day, signal, track: trackOf(slot), amount });
  }
  for (const pulse of effects.pulses) {
    const amount = pulseAmount(pulse, settings.evidenceWeights);
    const { signal } = pulse.source;
    shifts.push({ day: pulse.day, signal: signal.id, track: trackOf(pulse.slot), amount });
  }
  return shifts.sort((x, y) => x.day - y.day || (x.signal < y.signal ? -1 : 1));
}
