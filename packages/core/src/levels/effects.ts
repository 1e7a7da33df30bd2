import type { Settings } from "../analysis/settings.ts";
import type { Knowledge, KnownSignal } from "../evidence/knowledge.ts";
import { type Move, moveActions } from "./moved.ts";
import { type Slot, slotsOf } from "./slot.ts";
import { endingDay, ownMoves, timingOf } from "./timing.ts";

/** A passing signal's push on one series. */
export interface Pulse {
  readonly day: number;
  readonly slot: Slot;
  readonly source: KnownSignal;
}

/** What happens to one position on one day. */
export interface PositionMove extends Move<KnownSignal> {
  readonly position: number;
}

/** What the known signals do to levels, in order of day, action and id. */
export interface Effects {
  readonly pulses: readonly Pulse[];
  readonly moves: readonly PositionMove[];
  /** The series each position belongs to, by position number. */
  readonly positionSlots: readonly Slot[];
}

/**
 * Sorts known signals into passing pushes and moves of standing positions. A position is keyed by
 * direction, track, kind and place.
 */
export function effectsOf(
  knowledge: Knowledge,
  settings: Pick<Settings, "impreciseDates" | "inferredTargets">,
): Effects {
  const pulses: Pulse[] = [];
  const moves: PositionMove[] = [];
  const positions = new Map<string, number>();
  const positionSlots: Slot[] = [];
  const byId = new Map(knowledge.signals.map((known) => [known.signal.id, known]));
  const slotsById = new Map(
    knowledge.signals.map((known) => [known.signal.id, slotsOf(known, knowledge.focus, settings)]),
  );
  const positionsOf = (known: KnownSignal): number[] =>
    (slotsById.get(known.signal.id) ?? []).map((slot) => {
      const key = positionKey(slot, known);
      let position = positions.get(key);
      if (position === undefined) {
        position = positionSlots.push(slot) - 1;
        positions.set(key, position);
      }
      return position;
    });
  const timings = new Map(knowledge.signals.map((known) => [known, timingOf(known, settings)]));
  const endedBy = (source: KnownSignal) =>
    (source.signal.ends ?? []).flatMap((id) => {
      const ended = byId.get(id);
      if (ended === undefined || !isStanding(ended)) return [];
      return [{ ended, day: endingDay(timings.get(source)!, timings.get(ended)!) }];
    });
  const endDays = new Map<KnownSignal, number>();
  for (const source of knowledge.signals) {
    if (source.realisation.state === "refuted") continue;
    for (const { ended, day } of endedBy(source)) {
      endDays.set(ended, Math.min(day, endDays.get(ended) ?? Infinity));
    }
  }
  for (const source of knowledge.signals) {
    const { signal } = source;
    const ended = new Map<number, number>();
    for (const ending of endedBy(source)) {
      for (const position of positionsOf(ending.ended)) {
        ended.set(position, Math.max(ending.day, ended.get(position) ?? -Infinity));
      }
    }
    for (const [position, day] of ended) moves.push({ day, action: "end", position, source });
    if (isStanding(source)) {
      const own = ownMoves(timings.get(source)!, endDays.get(source) ?? Infinity);
      for (const position of positionsOf(source)) {
        for (const move of own) moves.push({ ...move, position, source });
      }
    } else if (isPulse(source)) {
      const day = timings.get(source)!.counted;
      for (const slot of slotsById.get(signal.id) ?? []) pulses.push({ day, slot, source });
    }
  }
  moves.sort(
    (x, y) =>
      x.day - y.day || moveActions.indexOf(x.action) - moveActions.indexOf(y.action) || order(x, y),
  );
  pulses.sort((x, y) => x.day - y.day || order(x, y));
  return { pulses, moves, positionSlots };
}

/** Whether a signal is a position rather than a passing act. */
export function isStanding({ signal, kind }: KnownSignal): boolean {
  return (signal.duration ?? kind.duration) === "standing";
}

/** Whether a signal passes by and leaves a push; what only ends a position leaves none. */
export function isPulse(known: KnownSignal): boolean {
  if (isStanding(known)) return false;
  return known.kind.direction === "raises" || (known.signal.ends ?? []).length === 0;
}

/** What tells positions apart: direction and track, kind and place. */
export function positionKey(slot: Slot, { kind, signal }: KnownSignal): string {
  return `${slot} ${kind.id} ${signal.place ?? ""}`;
}

function order(x: { source: KnownSignal }, y: { source: KnownSignal }): number {
  return x.source.signal.id < y.source.signal.id ? -1 : 1;
}
