import type { Settings } from "../analysis/settings.ts";
import type { KnownSignal } from "../evidence/knowledge.ts";
import { isPulse, isStanding, positionKey } from "../levels/effects.ts";
import type { PositionSource } from "../levels/position.ts";
import { pulseAmount } from "../levels/recent.ts";
import { type Slot, slotsOf } from "../levels/slot.ts";
import { type Timing, timingOf } from "../levels/timing.ts";

/** What a stream holds of a signal. */
export interface HeldSignal {
  readonly id: string;
  readonly timing: Timing;
  /**
   * What a position needs of it. Its id is the day after which it ends by itself: signals with one
   * such day, or none, leave a position together.
   */
  readonly source: PositionSource;
  /** Keys of the positions it stands in; none for what passes or lies outside the dyad. */
  readonly positions: readonly string[];
  readonly ends: readonly string[];
  readonly pulse?: HeldPulse;
  /** Day number on which to see whether it can be forgotten. */
  readonly reviewOn: number;
}

/** The push of a passing signal. */
export interface HeldPulse {
  readonly slots: readonly Slot[];
  readonly pool: "words" | "acts";
  readonly amount: number;
}

/** What a stream must hold of a signal as it is known; `undefined` if it moves nothing. */
export function heldSignal(
  known: KnownSignal,
  focus: readonly [string, string],
  settings: Settings,
): Omit<HeldSignal, "reviewOn"> | undefined {
  const { signal, kind } = known;
  const slots = slotsOf(known, focus, settings);
  const ends = signal.ends === undefined ? none : [...new Set(signal.ends)];
  if (slots.length === 0 && ends.length === 0) return undefined;
  const timing = timingOf(known, settings);
  const positions = isStanding(known) ? slots.map((slot) => positionKey(slot, known)) : none;
  const held = {
    id: signal.id,
    timing: {
      ...timing,
      standsOn: timing.standsOn.length === 0 ? none : [...new Set(timing.standsOn)],
    },
    source: positions.length + ends.length === 0 ? noSource : sourceOf(known, timing),
    positions,
    ends,
  };
  if (slots.length === 0 || !isPulse(known)) return held;
  const pool = kind.form === "words" ? "words" : "acts";
  const amount = pulseAmount({ source: known }, settings.evidenceWeights);
  return { ...held, pulse: { slots, pool, amount } };
}

function sourceOf({ kind, realisation, doers, addressed }: KnownSignal, { until }: Timing) {
  return {
    signal: { id: until === undefined ? "" : String(until) },
    kind: { weight: kind.weight, direction: kind.direction },
    realisation,
    doers,
    addressed: { stated: addressed.stated },
  };
}

/** Shared, since most signals have none. */
const none: readonly never[] = Object.freeze([]);

/** What passes and ends nothing has no part in a position. */
const noSource = Object.freeze<PositionSource>({
  signal: { id: "" },
  kind: { weight: 0, direction: "none" },
  realisation: { state: "refuted", denied: none, assertedBy: none },
  doers: none,
  addressed: { stated: none },
});
