import type { Tripwire } from "../casebook/turn.ts";
import { knownDay } from "../evidence/knownDay.ts";
import type { Knowledge } from "../evidence/knowledge.ts";
import { lastDay } from "../time/dating.ts";
import { type Day, dayNumber, dayText } from "../time/day.ts";

/** What would tell explanations of a question apart, as it stood on a day. */
export interface KnownTripwire {
  readonly id: string;
  readonly lookFor: string;
  /** Of the explanations of this question, those it tells apart. */
  readonly separates: readonly string[];
  /** Whether it tells the leading explanations apart. */
  readonly separatesLeading: boolean;
  readonly knownOn: Day;
  /** The day by which one can look; `null` when none was set. */
  readonly by: Day | null;
  /** Days left until then, negative once it is past; `null` without such a day. */
  readonly daysLeft: number | null;
  /** `waiting` until its day has come, whatever was recorded later. */
  readonly state: Tripwire["state"];
  readonly stateNote?: string;
}

/**
 * The tripwires that tell at least two of some explanations apart, with the state they had on the
 * day of a knowledge: those of the leading explanations first, then by day.
 *
 * The record says how a tripwire ended, not when that was seen. So its state is taken as known from
 * its own day (`by`) on, and without one from the day it was coded; until then it is `waiting`. It
 * never throws.
 *
 * @example
 * tripwiresAsOf([], ["a", "b"], ["a", "b"], knowledge, "2024-12-01"); //=> []
 */
export function tripwiresAsOf(
  tripwires: readonly Tripwire[],
  explanations: readonly string[],
  leading: readonly string[],
  knowledge: Pick<Knowledge, "asOf" | "published">,
  codedOn: Day,
): KnownTripwire[] {
  return tripwires
    .filter((tripwire) => knownDay(tripwire.known, knowledge.published) <= knowledge.asOf)
    .map((tripwire): KnownTripwire => {
      const { id, lookFor, stateNote } = tripwire;
      const separates = explanations.filter((entry) => tripwire.separates.includes(entry));
      const by = tripwire.by === undefined ? null : lastDay(tripwire.by);
      const settled = dayNumber(by ?? tripwire.coding?.on ?? codedOn) <= knowledge.asOf;
      return {
        id,
        lookFor,
        separates,
        separatesLeading: separates.filter((entry) => leading.includes(entry)).length > 1,
        knownOn: dayText(knownDay(tripwire.known, knowledge.published)),
        by,
        daysLeft: by === null ? null : dayNumber(by) - knowledge.asOf,
        state: settled ? tripwire.state : "waiting",
        ...(settled && stateNote !== undefined ? { stateNote } : {}),
      };
    })
    .filter(({ separates }) => separates.length > 1)
    .sort((x, y) => orderOf(x, y));
}

function orderOf(x: KnownTripwire, y: KnownTripwire): number {
  if (x.separatesLeading !== y.separatesLeading) return x.separatesLeading ? -1 : 1;
  const [left, right] = [`${x.by ?? "9"} ${x.id}`, `${y.by ?? "9"} ${y.id}`];
  return left < right ? -1 : 1;
}
