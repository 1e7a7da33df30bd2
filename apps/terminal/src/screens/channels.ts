import type { ChannelHistoryView, WeekView } from "@harmel/views";
import { glyphsOf, mark } from "../look/glyphs.ts";
import type { Look } from "../look/Look.ts";
import { hanging } from "../text/hanging.ts";
import { type Line, line } from "../text/Line.ts";
import type { Frame } from "./Frame.ts";
import { alerts } from "./header.ts";

/** The channels as a set and one by one, then every week with its whole reason. */
export function channelsLines({ view, parts: { channels }, look, columns }: Frame): Line[] {
  const bullet = `${glyphsOf(look).bullet} `;
  return [
    line(`Channels on ${channels.dayText}: ${channels.health}`, { bold: true }),
    ...channels.changes.flatMap(({ dayText, health }) =>
      hanging(bullet, `from ${dayText}: ${health}`, columns),
    ),
    ...channels.channels.flatMap((channel) => channelLines(channel, look, columns)),
    line(""),
    line("Weeks, the last one first", { bold: true }),
    ...view.weeks.toReversed().flatMap((week) => weekLines(week, look, columns)),
  ];
}

/** Under the word of a judgement. */
const indent = "    ";

/** As much of it as fits the window. */
export function channelsScreen(frame: Frame): Line[] {
  const { scroll } = frame.state;
  return channelsLines(frame).slice(scroll, scroll + frame.rows);
}

function channelLines(channel: ChannelHistoryView, look: Look, width: number): Line[] {
  const { now, conflicting, conflicts, usedBy } = channel;
  const used = usedBy.map(({ title }) => title).join("; ");
  return [
    line(""),
    line(
      `${mark(look, now)} ${now.word.padEnd(9)}${channel.label}${conflicting ? " (the sources conflict)" : ""}`,
      { bold: true },
    ),
    ...channel.history.flatMap((state) => {
      const head = `${state.word}, ${state.when}: ${state.because}`;
      return hanging(`  ${mark(look, state)} `, `${head} (said by ${state.saidBy})`, width);
    }),
    ...conflicts.flatMap((conflict) => hanging("  ! ", `Conflict ${conflict}`, width)),
    ...(used === "" ? [] : hanging("    ", `Used by: ${used}`, width)),
  ];
}

function weekLines(week: WeekView, look: Look, width: number): Line[] {
  return [
    [
      { text: `${mark(look, week.direction)} ${week.direction.word.padEnd(10)}`, bold: true },
      { text: `${week.rangeText} (${week.week})${week.partial ? ", in part" : ""}` },
      ...alerts(week, look),
    ],
    ...hanging(indent, week.reason, width),
    ...week.recorded.flatMap(({ by, direction, agrees, statement }) =>
      hanging(
        indent,
        `${by} ${agrees ? "agrees" : "differs"}: ${direction.word}. ${statement}`,
        width,
      ),
    ),
  ];
}
