import type { Settings } from "../analysis/settings.ts";
import type { Effects, PositionMove } from "./effects.ts";
import { moved } from "./moved.ts";
import type { Position } from "./position.ts";
import { type Slot, slots } from "./slot.ts";
import { type Span, lengthOf } from "./span.ts";

/** A change that one signal makes to what is in force, on one day; a report that renews a faded position is one. */
export interface Change {
  readonly day: number;
  readonly slot: Slot;
  readonly action: PositionMove["action"];
  /** Signed: a raise is positive. */
  readonly amount: number;
  readonly signal: string;
}

/** A position that begins to fade for want of reports, or, without signals, no longer does. */
export interface Staleness {
  readonly day: number;
  readonly position: number;
  /** The signals of the position. */
  readonly signals: readonly string[];
}

/** What is in force, day by day. */
export interface InForce {
  /** The four series. */
  readonly series: readonly Float64Array[];
  /** The four series as they would be if no position faded for want of reports. */
  readonly unfaded: readonly Float64Array[];
  readonly changes: readonly Change[];
  /** On which days which positions began or ceased to fade. */
  readonly staleness: readonly Staleness[];
  /** The positions at the end of the span. */
  readonly positions: readonly (Position | undefined)[];
}

/**
 * Sweeps the standing positions over a span of days. A position counts its strongest signal (or
 * their sum), in full until `stalenessDays` after its last report, then with a half-life. Cost:
 * linear in days and moves.
 */
export function sweepInForce(effects: Effects, settings: Settings, span: Span): InForce {
  const length = lengthOf(span);
  const series = slots.map(() => new Float64Array(length));
  const unfaded = slots.map(() => new Float64Array(length));
  const steady = new Float64Array(4);
  const fading = new Float64Array(4);
  const bases = new Float64Array(4);
  const decay = 2 ** (-1 / settings.stalenessHalfLife);
  const positions: (Position | undefined)[] = Array.from({ length: effects.positionSlots.length });
  const staleOn = new Map<number, Set<number>>();
  const changes: Change[] = [];
  const staleness: Staleness[] = [];

  const age = (position: Position, day: number) =>
    day - position.refreshedOn - settings.stalenessDays;
  const contribution = (position: Position, day: number) => {
    const over = age(position, day);
    return over > 0
      ? position.strength * 2 ** (-over / settings.stalenessHalfLife)
      : position.strength;
  };
  const put = (number: number, position: Position, day: number, sign: 1 | -1) => {
    const slot = effects.positionSlots[number]!;
    const pool = age(position, day) > 0 ? fading : steady;
    pool[slot]! += sign * contribution(position, day);
    bases[slot]! += sign * position.strength;
    if (sign === 1 && age(position, day) <= 0) {
      const stale = position.refreshedOn + settings.stalenessDays + 1;
      const waiting = staleOn.get(stale);
      if (waiting === undefined) staleOn.set(stale, new Set([number]));
      else waiting.add(number);
    }
  };
  const apply = (move: PositionMove, day: number) => {
    const slot = effects.positionSlots[move.position]!;
    let position = positions[move.position];
    const before = position === undefined ? 0 : contribution(position, day);
    const wasStale = position !== undefined && age(position, day) > 0;
    if (position !== undefined) put(move.position, position, day, -1);
    position = moved(position, move, settings);
    positions[move.position] = position;
    if (position !== undefined) put(move.position, position, day, 1);
    const amount = (position === undefined ? 0 : contribution(position, day)) - before;
    if (move.day < span.from) return;
    const isStale = position !== undefined && age(position, day) > 0;
    if (wasStale && !isStale) staleness.push({ day, position: move.position, signals: [] });
    if (Math.abs(amount) > 1e-9) {
      changes.push({
        day: move.day,
        slot,
        action: move.action,
        amount,
        signal: move.source.signal.id,
      });
    }
  };

  let next = 0;
  const applyUntil = (last: number, day: number) => {
    for (let move = effects.moves[next]; move !== undefined && move.day <= last;) {
      apply(move, day);
      next += 1;
      move = effects.moves[next];
    }
  };
  const noteStaleFromBefore = (day: number) => {
    positions.forEach((position, number) => {
      if (position === undefined || age(position, day) <= 0) return;
      staleness.push({ day, position: number, signals: signalsOf(position) });
    });
  };
  for (let day = span.from; day <= span.to; day += 1) {
    for (const slot of slots) fading[slot]! *= decay;
    for (const number of staleOn.get(day) ?? []) {
      const position = positions[number];
      if (position === undefined || age(position, day) !== 1) continue;
      const slot = effects.positionSlots[number]!;
      steady[slot]! -= position.strength;
      fading[slot]! += contribution(position, day);
      staleness.push({ day, position: number, signals: signalsOf(position) });
    }
    staleOn.delete(day);
    applyUntil(day - 1, day);
    if (day === span.from) noteStaleFromBefore(day);
    applyUntil(day, day);
    for (const slot of slots) {
      series[slot]![day - span.from] = Math.max(0, clean(steady[slot]! + fading[slot]!));
      unfaded[slot]![day - span.from] = Math.max(0, clean(bases[slot]!));
    }
  }
  return { series, unfaded, changes, staleness, positions };
}

function signalsOf({ members }: Position): string[] {
  return members.map((member) => member.source.signal.id);
}

/** A sum of pushes and pulls can end a hair off zero. */
export function clean(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : value;
}
