import type { ChannelView } from "@harmel/views";
import { glyphsOf, mark } from "../look/glyphs.ts";
import type { Line } from "../text/Line.ts";
import { bandRow } from "./bandRow.ts";
import type { Timeline } from "./Timeline.ts";

/** A channel as the states it was in. */
export function channelRow(timeline: Timeline, channel: ChannelView): Line {
  const bands = channel.intervals.map((interval) => ({
    from: interval.from,
    to: interval.to,
    fill: mark(timeline.look, interval),
  }));
  return bandRow(timeline, channel.label, bands, glyphsOf(timeline.look).unknown);
}

/** Channels of which something is known in the days shown, those that changed first. */
export function tellingChannels(channels: readonly ChannelView[]): ChannelView[] {
  return channels.toSorted(
    (a, b) => Math.sign(known(b)) - Math.sign(known(a)) || b.intervals.length - a.intervals.length,
  );
}

function known({ intervals }: ChannelView): number {
  return intervals.filter(({ status }) => status !== "unknown").length;
}
