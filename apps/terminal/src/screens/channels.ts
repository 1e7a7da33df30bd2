import { type ChannelView, type WeekView, rangeWords } from "@harmel/views";
import { mark } from "../look/glyphs.ts";
import type { Look } from "../look/Look.ts";
import { wrap } from "../text/wrap.ts";
import { type Line, line } from "../text/Line.ts";
import type { Frame } from "./Frame.ts";
import { alerts } from "./header.ts";

/** Every channel with its states and who says so, then every week with its whole reason. */
export function channelsLines({ view, look, columns }: Frame): Line[] {
  return [
    line("Channels: how the two can talk", { bold: true }),
    ...view.channels.flatMap((channel) => channelLines(channel, look, columns)),
    line(""),
    line("Weeks, the last one first", { bold: true }),
    ...view.weeks.toReversed().flatMap((week) => weekLines(week, look, columns)),
  ];
}

/** As much of it as fits the window. */
export function channelsScreen(frame: Frame): Line[] {
  const { scroll } = frame.state;
  return channelsLines(frame).slice(scroll, scroll + frame.rows);
}

function channelLines(channel: ChannelView, look: Look, width: number): Line[] {
  return [
    [
      { text: `${mark(look, channel.now)} ${channel.now.word.padEnd(9)}`, bold: true },
      { text: channel.label, bold: true },
    ],
    ...channel.intervals.flatMap((interval) => {
      const says = interval.saidBy.length === 0 ? "" : ` (${interval.saidBy.join(", ")})`;
      const text = `${interval.word}, ${rangeWords(interval.from, interval.to)}: ${interval.because}${says}`;
      return indented(text, width);
    }),
  ];
}

function weekLines(week: WeekView, look: Look, width: number): Line[] {
  return [
    [
      { text: `${mark(look, week.direction)} ${week.direction.word.padEnd(10)}`, bold: true },
      { text: `${week.rangeText} (${week.week})${week.partial ? ", in part" : ""}` },
      ...alerts(week, look),
    ],
    ...indented(week.reason, width),
    ...week.recorded.flatMap(({ by, direction, agrees, statement }) =>
      indented(`${by} ${agrees ? "agrees" : "differs"}: ${direction.word}. ${statement}`, width),
    ),
  ];
}

function indented(text: string, width: number): Line[] {
  return wrap(text, width - 4).map((row) => line(`    ${row}`));
}
