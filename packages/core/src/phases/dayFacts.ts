import type { Effects } from "../levels/effects.ts";
import type { KnownSignal } from "../evidence/knowledge.ts";
import type { Change, InForce, Staleness } from "../levels/inForce.ts";
import { isHostilities } from "../kinds/index.ts";
import { trackOf } from "../levels/slot.ts";
import type { Span } from "../levels/span.ts";

/** What happened to the pressure in force on one day. */
export interface DayFacts {
  raised: number;
  readonly raisedBy: string[];
  lowered: number;
  readonly loweredBy: string[];
  /** Signals of positions that faded and are reported again. */
  readonly renewedBy: string[];
  readonly fighting: string[];
  /** Positions that began or, without signals, ceased to fade. */
  readonly staleness: Staleness[];
}

/** The days on which anything happened, by day number. */
export function dayFacts(
  effects: Effects,
  inForce: InForce,
  span: Span,
): ReadonlyMap<number, DayFacts> {
  const facts = new Map<number, DayFacts>();
  const on = (day: number): DayFacts => {
    let entry = facts.get(day);
    if (entry === undefined) {
      entry = noFacts();
      facts.set(day, entry);
    }
    return entry;
  };
  for (const change of inForce.changes) {
    if (isPressure(change)) note(on(change.day), change);
  }
  for (const entry of inForce.staleness) {
    if (isPressure({ slot: effects.positionSlots[entry.position]! })) {
      on(entry.day).staleness.push(entry);
    }
  }
  const noteFight = (day: number, slot: number, { kind, realisation, signal }: KnownSignal) => {
    if (day < span.from || !isPressure({ slot }) || !isHostilities(kind)) return;
    if (realisation.state !== "observed" && realisation.state !== "announced") return;
    const { fighting } = on(day);
    if (!fighting.includes(signal.id)) fighting.push(signal.id);
  };
  for (const { day, source, slot } of effects.pulses) noteFight(day, slot, source);
  for (const { day, action, source, position } of effects.moves) {
    if (action === "begin") noteFight(day, effects.positionSlots[position]!, source);
  }
  return facts;
}

/** A day on which nothing happened. */
export function noFacts(): DayFacts {
  return {
    raised: 0,
    raisedBy: [],
    lowered: 0,
    loweredBy: [],
    renewedBy: [],
    fighting: [],
    staleness: [],
  };
}

function isPressure({ slot }: { readonly slot: number }): boolean {
  return trackOf(slot) === "deterrence";
}

function note(facts: DayFacts, { action, amount, signal }: Change): void {
  if (action === "refresh") {
    facts.renewedBy.push(signal);
    return;
  }
  const list = amount > 0 ? facts.raisedBy : facts.loweredBy;
  if (!list.includes(signal)) list.push(signal);
  if (amount > 0) facts.raised += amount;
  else facts.lowered -= amount;
}
