import type { Effects } from "../levels/effects.ts";
import type { Change, InForce } from "../levels/inForce.ts";
import { isHostilities } from "../kinds/index.ts";
import type { Span } from "../levels/span.ts";

/** What happened to the pressure in force on one day. */
export interface DayFacts {
  raised: number;
  readonly raisedBy: string[];
  lowered: number;
  readonly loweredBy: string[];
  readonly fighting: string[];
  readonly faded: string[];
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
      entry = { raised: 0, raisedBy: [], lowered: 0, loweredBy: [], fighting: [], faded: [] };
      facts.set(day, entry);
    }
    return entry;
  };
  for (const change of inForce.changes) {
    if (isPressure(change)) note(on(change.day), change);
  }
  for (const { day, signals } of inForce.faded) on(day).faded.push(...signals);
  for (const { day, source, slot } of effects.pulses) {
    if (day < span.from || slot % 2 !== 0 || !isHostilities(source.kind)) continue;
    const { state } = source.realisation;
    if (state === "observed" || state === "announced") on(day).fighting.push(source.signal.id);
  }
  return facts;
}

function isPressure({ slot }: Change): boolean {
  return slot % 2 === 0;
}

function note(facts: DayFacts, { amount, signal }: Change): void {
  const list = amount > 0 ? facts.raisedBy : facts.loweredBy;
  if (!list.includes(signal)) list.push(signal);
  if (amount > 0) facts.raised += amount;
  else facts.lowered -= amount;
}
