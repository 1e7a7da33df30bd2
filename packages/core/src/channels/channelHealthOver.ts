import type { Span } from "../levels/span.ts";
import { dayNumber, dayText } from "../time/day.ts";
import { type ChannelHealth, channelHealthOn } from "./channelHealthOn.ts";
import type { ChannelHistory } from "./channelsAsOf.ts";

/**
 * The health of a set of channels over a span: its first day, and each day on which a count
 * changed. An empty span gives none. Cost: boundaries of intervals times intervals.
 *
 * @example
 * channelHealthOver([], { from: 0, to: 9 }).length; //=> 1
 */
export function channelHealthOver(
  channels: readonly ChannelHistory[],
  span: Span,
): ChannelHealth[] {
  if (span.to < span.from) return [];
  const days = new Set([span.from]);
  for (const { surelyFrom, surelyTo, to } of channels.flatMap(({ intervals }) => intervals)) {
    days.add(dayNumber(surelyFrom)).add(dayNumber(surelyFrom) + 1);
    if (surelyTo !== null) days.add(dayNumber(surelyTo) + 1);
    if (to !== null) days.add(dayNumber(to) + 1);
  }
  const inside = [...days].filter((day) => span.from <= day && day <= span.to);
  const health = inside.sort((x, y) => x - y).map((day) => channelHealthOn(channels, dayText(day)));
  return health.filter((entry, index) => {
    const before = health[index - 1];
    return before === undefined || textOf(before) !== textOf(entry);
  });
}

function textOf({ open, degraded, closed, unknown, conflicting }: ChannelHealth): string {
  return [open, degraded, closed, unknown, conflicting].join();
}
