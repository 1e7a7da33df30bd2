import type { Settings } from "../analysis/settings.ts";
import type { Knowledge, KnownSignal } from "../evidence/knowledge.ts";
import { type Move, moveActions } from "./moved.ts";
import { type Slot, slotsOf } from "./slot.ts";
import { type Timing, endingDay, ownMoves, timingOf } from "./timing.ts";

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
  const entries = knowledge.signals.map((source): Entry => {
    const slots = slotsOf(source, knowledge.focus, settings);
    return { source, slots, timing: timingOf(source, settings), endedOn: Infinity };
  });
  const endings = endingsOf(entries);
  const positionsOf = ({ source, slots }: Entry): number[] =>
    slots.map((slot) => {
      const key = positionKey(slot, source);
      let position = positions.get(key);
      if (position === undefined) {
        position = positionSlots.push(slot) - 1;
        positions.set(key, position);
      }
      return position;
    });
  for (const entry of entries) {
    const { source, slots, timing } = entry;
    const ended = new Map<number, number>();
    for (const ending of endings.get(entry) ?? []) {
      for (const position of positionsOf(ending.ended)) {
        ended.set(position, Math.max(ending.day, ended.get(position) ?? -Infinity));
      }
    }
    for (const [position, day] of ended) moves.push({ day, action: "end", position, source });
    if (isStanding(source)) {
      const own = ownMoves(timing, entry.endedOn);
      for (const position of positionsOf(entry)) {
        for (const { day, action } of own) moves.push({ day, action, position, source });
      }
    } else if (isPulse(source)) {
      for (const slot of slots) pulses.push({ day: timing.counted, slot, source });
    }
  }
  moves.sort(
    (x, y) =>
      x.day - y.day || moveActions.indexOf(x.action) - moveActions.indexOf(y.action) || order(x, y),
  );
  pulses.sort((x, y) => x.day - y.day || order(x, y));
  return { pulses, moves, positionSlots };
}

/** A signal while its effects are sorted out. */
interface Entry {
  readonly source: KnownSignal;
  readonly slots: readonly Slot[];
  readonly timing: Timing;
  /** The first day on which another signal ends it. */
  endedOn: number;
}

interface Ending {
  readonly ended: Entry;
  readonly day: number;
}

/** What each ending signal ends, and on which day; marks the ended with the first such day. */
function endingsOf(entries: readonly Entry[]): ReadonlyMap<Entry, readonly Ending[]> {
  const enders = entries.filter(({ source }) => (source.signal.ends ?? []).length > 0);
  const endings = new Map<Entry, Ending[]>();
  if (enders.length === 0) return endings;
  const byId = new Map(entries.map((entry) => [entry.source.signal.id, entry]));
  for (const entry of enders) {
    const ended = (entry.source.signal.ends ?? []).flatMap((id): Ending[] => {
      const other = byId.get(id);
      if (other === undefined || !isStanding(other.source)) return [];
      return [{ ended: other, day: endingDay(entry.timing, other.timing) }];
    });
    endings.set(entry, ended);
    if (entry.source.realisation.state === "refuted") continue;
    for (const { ended: other, day } of ended) other.endedOn = Math.min(day, other.endedOn);
  }
  return endings;
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
