import type { ChannelView } from "../case/caseView.ts";
import type { DayAxis } from "./dayAxis.ts";

type Interval = ChannelView["intervals"][number];

/** A stretch of one state of a channel: shares of the axis. */
export interface ChannelBand {
  readonly interval: Interval;
  readonly from: number;
  readonly to: number;
}

/**
 * The states of a channel along the axis, each day in the state that was recorded last for it;
 * neighbours in the same state are one band.
 */
export function channelBands({ intervals }: ChannelView, axis: DayAxis): ChannelBand[] {
  const shown = intervals.filter(({ from, to }) => to >= axis.from && from <= axis.to);
  const bands: { interval: Interval; first: string; last: string }[] = [];
  for (const day of axis.every()) {
    const interval = shown.findLast(({ from, to }) => from <= day && to >= day);
    const before = bands.at(-1);
    if (interval === undefined) continue;
    if (before?.interval.status === interval.status && isNext(axis, before.last, day)) {
      before.last = day;
    } else {
      bands.push({ interval, first: day, last: day });
    }
  }
  return bands.map(({ interval, first, last }) => ({
    interval,
    from: axis.start(first),
    to: axis.end(last),
  }));
}

const isNext = (axis: DayAxis, before: string, day: string): boolean =>
  Math.abs(axis.end(before) - axis.start(day)) < 1e-5;
