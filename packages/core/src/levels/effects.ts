import { lastDay } from "../time/dating.ts";
import { dayNumber } from "../time/day.ts";
import type { Settings } from "../analysis/settings.ts";
import type { Knowledge, KnownSignal } from "../evidence/knowledge.ts";
import { type Slot, slotsOf } from "./slot.ts";

/** A passing signal's push on one series. */
export interface Pulse {
  readonly day: number;
  readonly slot: Slot;
  readonly source: KnownSignal;
}

/** What happens to one position on one day. Order on a day: expire, begin, refresh, end. */
export interface PositionMove {
  readonly day: number;
  readonly action: "expire" | "begin" | "refresh" | "end";
  readonly position: number;
  readonly source: KnownSignal;
}

/** What the known signals do to levels, in order of day, action and id. */
export interface Effects {
  readonly pulses: readonly Pulse[];
  readonly moves: readonly PositionMove[];
  /** The series each position belongs to, by position number. */
  readonly positionSlots: readonly Slot[];
}

const actionOrder = { expire: 0, begin: 1, refresh: 2, end: 3 } as const;

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
      const key = `${slot} ${known.kind.id} ${known.signal.place ?? ""}`;
      let position = positions.get(key);
      if (position === undefined) {
        position = positionSlots.push(slot) - 1;
        positions.set(key, position);
      }
      return position;
    });
  const counted = ({ first, last }: KnownSignal) =>
    settings.impreciseDates === "last" ? last : first;
  const endedBy = (source: KnownSignal) =>
    (source.signal.ends ?? []).flatMap((id) => {
      const ended = byId.get(id);
      if (ended === undefined || !isStanding(ended)) return [];
      return [{ ended, day: Math.max(counted(source), ended.first) }];
    });
  const endDays = new Map<KnownSignal, number>();
  for (const source of knowledge.signals) {
    if (source.realisation.state === "refuted") continue;
    for (const { ended, day } of endedBy(source)) {
      endDays.set(ended, Math.min(day, endDays.get(ended) ?? Infinity));
    }
  }
  for (const source of knowledge.signals) {
    const { signal, kind } = source;
    const ended = new Map<number, number>();
    for (const ending of endedBy(source)) {
      for (const position of positionsOf(ending.ended)) {
        ended.set(position, Math.max(ending.day, ended.get(position) ?? -Infinity));
      }
    }
    for (const [position, day] of ended) moves.push({ day, action: "end", position, source });
    const until = signal.until === undefined ? Infinity : dayNumber(lastDay(signal.until));
    if (isStanding(source)) {
      // What has ended by a day has begun by it, however imprecise its date.
      const day = Math.min(counted(source), until, endDays.get(source) ?? Infinity);
      for (const position of positionsOf(source)) {
        moves.push({ day, action: "begin", position, source });
        for (const refreshed of refreshDays(source, day)) {
          moves.push({ day: refreshed, action: "refresh", position, source });
        }
        if (until !== Infinity) moves.push({ day: until + 1, action: "expire", position, source });
      }
    } else if (kind.direction === "raises" || (signal.ends ?? []).length === 0) {
      const day = counted(source);
      for (const slot of slotsById.get(signal.id) ?? []) pulses.push({ day, slot, source });
    }
  }
  moves.sort(
    (x, y) => x.day - y.day || actionOrder[x.action] - actionOrder[y.action] || order(x, y),
  );
  pulses.sort((x, y) => x.day - y.day || order(x, y));
  return { pulses, moves, positionSlots };
}

/** Whether a signal is a position rather than a passing act. */
export function isStanding({ signal, kind }: KnownSignal): boolean {
  return (signal.duration ?? kind.duration) === "standing";
}

function refreshDays(source: KnownSignal, begun: number): number[] {
  return source.evidence.flatMap((item) => {
    if (item.speaksOf === undefined) return [];
    if (item.stance === "denies" || item.stance === "contests") return [];
    const day = dayNumber(lastDay(item.speaksOf));
    return day > begun ? [day] : [];
  });
}

function order(x: { source: KnownSignal }, y: { source: KnownSignal }): number {
  return x.source.signal.id < y.source.signal.id ? -1 : 1;
}
