import type { Settings } from "../analysis/settings.ts";
import type { Effects, PositionMove } from "./effects.ts";
import { type Position, begun, endingCredit, strengthOf } from "./position.ts";
import { type Slot, slots } from "./slot.ts";
import { type Span, lengthOf } from "./span.ts";

/** A change that one signal makes to what is in force, on one day. */
export interface Change {
  readonly day: number;
  readonly slot: Slot;
  readonly action: PositionMove["action"];
  /** Signed: a raise is positive. */
  readonly amount: number;
  readonly signal: string;
}

/** What is in force, day by day. */
export interface InForce {
  /** The four series. */
  readonly series: readonly Float64Array[];
  /** The four series as they would be if no position faded for want of reports. */
  readonly unfaded: readonly Float64Array[];
  readonly changes: readonly Change[];
  /** On which days which signals' positions began to fade for want of reports. */
  readonly faded: readonly { readonly day: number; readonly signals: readonly string[] }[];
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
  const staleOn = new Map<number, number[]>();
  const changes: Change[] = [];
  const faded: { day: number; signals: string[] }[] = [];

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
      if (waiting === undefined) staleOn.set(stale, [number]);
      else waiting.push(number);
    }
  };
  const apply = (move: PositionMove, day: number) => {
    const slot = effects.positionSlots[move.position]!;
    let position = positions[move.position];
    const before = position === undefined ? 0 : contribution(position, day);
    if (position !== undefined) put(move.position, position, day, -1);
    position = moved(position, move, settings);
    positions[move.position] = position;
    if (position !== undefined) put(move.position, position, day, 1);
    const amount = (position === undefined ? 0 : contribution(position, day)) - before;
    if (move.day >= span.from && Math.abs(amount) > 1e-9 && move.action !== "refresh") {
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
  for (let day = span.from; day <= span.to; day += 1) {
    for (const slot of slots) fading[slot]! *= decay;
    for (const number of staleOn.get(day) ?? []) {
      const position = positions[number];
      if (position === undefined || age(position, day) !== 1) continue;
      const slot = effects.positionSlots[number]!;
      steady[slot]! -= position.strength;
      fading[slot]! += contribution(position, day);
      faded.push({ day, signals: position.members.map((member) => member.source.signal.id) });
    }
    staleOn.delete(day);
    for (let move = effects.moves[next]; move !== undefined && move.day <= day;) {
      apply(move, day);
      next += 1;
      move = effects.moves[next];
    }
    for (const slot of slots) {
      series[slot]![day - span.from] = Math.max(0, clean(steady[slot]! + fading[slot]!));
      unfaded[slot]![day - span.from] = Math.max(0, clean(bases[slot]!));
    }
  }
  return { series, unfaded, changes, faded, positions };
}

/** A sum of pushes and pulls can end a hair off zero. */
function clean(value: number): number {
  return Math.abs(value) < 1e-9 ? 0 : value;
}

function moved(
  position: Position | undefined,
  { action, source, day }: PositionMove,
  settings: Settings,
): Position | undefined {
  if (action === "begin") return begun(position, source, day, settings);
  if (position === undefined) return undefined;
  if (action === "refresh") {
    position.refreshedOn = Math.max(position.refreshedOn, day);
    return position;
  }
  if (action === "expire") {
    position.members = position.members.filter((member) => member.source !== source);
    position.strength = strengthOf(position, settings.aggregation);
    return position.members.length === 0 ? undefined : position;
  }
  const left = 1 - endingCredit(source, position, settings);
  if (left <= 0) return undefined;
  if (left === 1) return position;
  position.members = position.members.map((m) => ({ ...m, strength: m.strength * left }));
  position.strength *= left;
  position.unseenEnding = true;
  return position;
}
