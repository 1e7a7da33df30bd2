import type { Aspect } from "../casebook/evidence.ts";
import type { KnownSignal, Knowledge } from "../evidence/knowledge.ts";
import { type RealisationState, evidenceWeight } from "../evidence/realisation.ts";
import type { Direction, Track } from "../kinds/index.ts";
import { directionKey, rounded } from "../levels/levelDay.ts";
import { slotsOf } from "../levels/slot.ts";
import { isStanding } from "../levels/effects.ts";
import { type Day, dayText } from "../time/day.ts";
import type { Settings } from "./settings.ts";

/** What a signal was known to be on the day of the analysis. */
export interface SignalState {
  readonly id: string;
  /** The day from which it counts. */
  readonly day: Day;
  /** The day on which it became known. */
  readonly knownOn: Day;
  /** The track it moves; `context` when it moves none, whatever its kind. */
  readonly track: Track;
  readonly direction: Direction;
  readonly standing: boolean;
  /** The directions of the dyad it moves, keyed `A→B`. */
  readonly directions: readonly string[];
  readonly realisation: RealisationState;
  /** What the accused denies. */
  readonly denied: readonly Aspect[];
  /** Rung of its kind, 0–10, and what its evidence leaves of it. */
  readonly weight: number;
  readonly counted: number;
  /** Reports published by then, each once. */
  readonly reports: readonly string[];
}

/** Describes every signal known on the day of the analysis, oldest first. */
export function signalStates(knowledge: Knowledge, settings: Settings): SignalState[] {
  const [a, b] = knowledge.focus;
  const keys = [directionKey(a, b), directionKey(b, a)] as const;
  return knowledge.signals.map((known: KnownSignal) => {
    const slots = slotsOf(known, knowledge.focus, settings);
    const share = evidenceWeight(known.realisation, settings.evidenceWeights);
    return {
      id: known.signal.id,
      day: dayText(settings.impreciseDates === "last" ? known.last : known.first),
      knownOn: dayText(known.knownOn),
      track: slots.length === 0 ? "context" : known.kind.track,
      direction: known.kind.direction,
      standing: isStanding(known),
      directions: [...new Set(slots.map((slot) => keys[slot < 2 ? 0 : 1]))],
      realisation: known.realisation.state,
      denied: known.realisation.denied,
      weight: known.kind.weight,
      counted: rounded(known.kind.weight * share),
      reports: [...new Set(known.evidence.map((item) => item.report))],
    };
  });
}
