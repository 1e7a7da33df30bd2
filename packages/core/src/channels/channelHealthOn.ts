import type { Day } from "../time/day.ts";
import { channelOn } from "./channelOn.ts";
import type { ChannelHistory } from "./channelsAsOf.ts";

/** How many channels of a casebook are in which state on a day. */
export interface ChannelHealth {
  readonly day: Day;
  readonly open: number;
  readonly degraded: number;
  readonly closed: number;
  /** Nobody says, or sources contradict one another. */
  readonly unknown: number;
  /** Of the unknown, those on which sources contradict one another. */
  readonly conflicting: number;
}

/**
 * The health of a set of channels on a day: how many are open, degraded, closed or unknown. The
 * four add up to the set. It never throws.
 *
 * @example
 * channelHealthOn(analysis.channels, "2024-07-02").closed; //=> 3
 */
export function channelHealthOn(channels: readonly ChannelHistory[], day: Day): ChannelHealth {
  const health = { day, open: 0, degraded: 0, closed: 0, unknown: 0, conflicting: 0 };
  for (const channel of channels) {
    const { status, conflicting } = channelOn(channel, day);
    health[status] += 1;
    if (conflicting) health.conflicting += 1;
  }
  return health;
}
