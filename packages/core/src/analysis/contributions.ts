import type { Effects } from "../levels/effects.ts";
import { sweepInForce } from "../levels/inForce.ts";
import { directionKey, rounded } from "../levels/levelDay.ts";
import { pulseAmount } from "../levels/recent.ts";
import { trackOf } from "../levels/slot.ts";
import type { Span } from "../levels/span.ts";
import type { Settings } from "./settings.ts";

/** What one position or one passing signal adds to the levels of a day. */
export interface Contribution {
  readonly signals: readonly string[];
  /** Keyed `A→B`. */
  readonly direction: string;
  readonly track: "deterrence" | "dialogue";
  readonly part: "in force" | "recent";
  /** Signed rung weight. */
  readonly amount: number;
  /** `no longer reported`, or `announced, not seen` when an unseen ending left this part. */
  readonly mark?: "no longer reported" | "announced, not seen";
}

/**
 * What makes up the levels at the end of a day, heaviest first: the because behind the numbers.
 * Replays the path to that day; linear in days and signals.
 */
export function contributionsOn(
  effects: Effects,
  settings: Settings,
  span: Span,
  focus: readonly [string, string],
  day: number,
): Contribution[] {
  const keys = [directionKey(focus[0], focus[1]), directionKey(focus[1], focus[0])] as const;
  const { positions } = sweepInForce(effects, settings, { from: span.from, to: day });
  const contributions: Contribution[] = [];
  positions.forEach((position, number) => {
    if (position === undefined) return;
    const slot = effects.positionSlots[number]!;
    const over = day - position.refreshedOn - settings.stalenessDays;
    const fade = over > 0 ? 2 ** (-over / settings.stalenessHalfLife) : 1;
    const mark = over > 0 ? "no longer reported" : "announced, not seen";
    contributions.push({
      signals: [...new Set(position.members.map((member) => member.source.signal.id))].sort(),
      direction: keys[slot < 2 ? 0 : 1],
      track: trackOf(slot),
      part: "in force",
      amount: rounded(position.strength * fade),
      ...(over > 0 || position.unseenEnding ? { mark } : {}),
    });
  });
  for (const pulse of effects.pulses) {
    if (pulse.day > day) break;
    const isWords = pulse.source.kind.form === "words";
    const halfLife = isWords ? settings.halfLifeWords : settings.halfLifeActs;
    const left = 2 ** (-(day - pulse.day) / halfLife);
    contributions.push({
      signals: [pulse.source.signal.id],
      direction: keys[pulse.slot < 2 ? 0 : 1],
      track: trackOf(pulse.slot),
      part: "recent",
      amount: rounded(pulseAmount(pulse, settings.evidenceWeights) * left),
    });
  }
  return contributions
    .filter((entry) => Math.abs(entry.amount) >= 0.05)
    .sort(
      (x, y) =>
        Math.abs(y.amount) - Math.abs(x.amount) || (x.signals.join() < y.signals.join() ? -1 : 1),
    );
}
