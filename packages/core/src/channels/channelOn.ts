import type { ChannelStatus } from "../casebook/channel.ts";
import type { Day } from "../time/day.ts";
import type { ChannelHistory, ChannelState } from "./channelsAsOf.ts";

/** The state of a channel on one day, with who says so. */
export interface ChannelOnDay {
  readonly id: string;
  /** `unknown` also where sources contradict one another, or nobody says. */
  readonly status: ChannelStatus;
  /** Whether sources put it in different states that day. */
  readonly conflicting: boolean;
  /** What is told of that day; empty when nobody says. */
  readonly states: readonly ChannelState[];
}

/**
 * The state of a channel on a day, from the intervals of a history.
 *
 * An imprecise beginning counts from its last possible day; where an old state may still last and a
 * new one surely holds, the new one counts. On the day of a change the new state counts. `unknown`
 * contradicts nobody. Different states told of one day are a conflict, and the status is then
 * unknown. A day outside every interval is unknown, not closed. It never throws.
 *
 * @example
 * channelOn(history, "2024-07-02").status; //=> "open"
 */
export function channelOn(history: ChannelHistory, day: Day): ChannelOnDay {
  const told = statesOn(history.intervals, day);
  const known = told.filter(({ status }) => status !== "unknown");
  const statuses = new Set(known.map(({ status }) => status));
  const status = statuses.size === 1 ? known[0]!.status : "unknown";
  return { id: history.id, status, conflicting: statuses.size > 1, states: told };
}

function statesOn(intervals: readonly ChannelState[], day: Day): readonly ChannelState[] {
  const acting = intervals.filter((state) => state.surelyFrom <= day && day <= (state.to ?? day));
  const sure = acting.filter(({ surelyTo }) => day <= (surelyTo ?? day));
  const chosen = sure.length > 0 ? sure : acting;
  const begins = chosen.some(({ surelyFrom }) => surelyFrom === day);
  return begins
    ? chosen.filter(({ surelyFrom, surelyTo }) => surelyFrom === day || surelyTo !== day)
    : chosen;
}
