import type { ChannelStatus } from "../casebook/channel.ts";
import type { Day } from "../time/day.ts";
import type { ChannelHistory, ChannelState } from "./channelsAsOf.ts";

/** Two states of one channel that sources tell of the same days. */
export interface ChannelConflict {
  readonly channel: string;
  readonly from: Day;
  /** The last day of both; `null` while both last. */
  readonly to: Day | null;
  readonly states: readonly [ConflictSide, ConflictSide];
}

/** One side of a conflict. */
export interface ConflictSide {
  readonly status: ChannelStatus;
  readonly saidBy: readonly string[];
  readonly because: string;
}

/**
 * Where intervals of a channel contradict one another: different states that surely overlap by
 * more than the one day on which they meet.
 *
 * `unknown` contradicts nobody, and days that are only possible count as no overlap. Cost: squared
 * in the intervals of the channel. It never throws.
 *
 * @example
 * channelConflicts(history).map(({ from, to }) => [from, to]); //=> [["2024-01-10", "2024-01-24"]]
 */
export function channelConflicts({ id, intervals }: ChannelHistory): ChannelConflict[] {
  return intervals.flatMap((one, at) =>
    intervals.slice(at + 1).flatMap((other): ChannelConflict[] => {
      const isSame = one.status === other.status;
      if (isSame || one.status === "unknown" || other.status === "unknown") return [];
      const from = one.surelyFrom > other.surelyFrom ? one.surelyFrom : other.surelyFrom;
      const ends = [one.surelyTo, other.surelyTo].filter((day) => day !== null).sort();
      const to = ends[0] ?? null;
      if (to !== null && from >= to) return [];
      return [{ channel: id, from, to, states: [sideOf(one), sideOf(other)] }];
    }),
  );
}

function sideOf({ status, saidBy, because }: ChannelState): ConflictSide {
  return { status, saidBy, because };
}
