import { type DyadView, countWords } from "@harmel/views";
import { dyadChartRows } from "../../chart/dyadChartRows.ts";
import { hanging } from "../../text/hanging.ts";
import { type Line, line } from "../../text/Line.ts";
import type { Frame } from "../Frame.ts";

/** A dyad of the archive in full: both tracks, episodes, outlook, casebooks, data. */
export function dyadLines({ look, columns, rows, state }: Frame, view: DyadView): Line[] {
  const title = line(`Event data: ${view.title}`, { bold: true });
  if (view.missing !== undefined) {
    const meant = view.nearest.length > 0 ? ` Did you mean ${view.nearest.join(" or ")}?` : "";
    return [
      title,
      ...hanging("", `${view.missing}${meant}`, columns),
      ...casesLines(view, columns),
    ];
  }
  const [first, second] = view.sides;
  return [
    title,
    ...hanging("", `${view.rangeText}, by ${view.unit}. ${view.coverage}`, columns),
    ...dyadChartRows(view, look, columns, Math.max(9, Math.min(22, rows - 9))),
    ...hanging(
      "",
      `solid ${first.directionText}, shaded ${second.directionText}; weights of what raises each track, summed by ${view.unit}`,
      columns,
    ),
    ...hanging("", `rests on ${view.restsOn}`, columns),
    ...(view.licence ? hanging("", view.licence, columns, true) : []),
    line(""),
    line(view.episodesText, { bold: true }),
    ...view.episodes
      .map((episode, index) => ({ episode, number: index + 1 }))
      .toReversed()
      .flatMap(({ episode, number }, index) => {
        const mark = index === (state.rows.episodes ?? 0) ? "›" : " ";
        return episodeLines(episode, `${mark} ${number}. `, columns);
      }),
    line(""),
    line("Outlook", { bold: true }),
    ...outlookLines(view, columns),
    line(""),
    ...casesLines(view, columns),
  ];
}

function episodeLines(
  episode: DyadView["episodes"][number],
  mark: string,
  columns: number,
): Line[] {
  const { rangeText, actsText, seenText, peakText, holdsText, isSettled, evidence } = episode;
  const settled = isSettled ? "" : " (unsettled)";
  return [
    ...hanging(
      mark,
      `${rangeText}: ${actsText}; ${seenText}, ${peakText}; ${holdsText}${settled}`,
      columns,
    ),
    ...evidence
      .slice(0, 6)
      .flatMap(({ kind, direction, trackText, text }) =>
        hanging("     - ", `${kind}, ${direction} (${trackText}): ${text}`, columns),
      ),
    ...(evidence.length > 6
      ? [line(`     and ${countWords(evidence.length - 6, "more kind")} that rose`)]
      : []),
  ];
}

function outlookLines({ outlook, sides, to }: DyadView, columns: number): Line[] {
  if (outlook === undefined) {
    const [{ code: a }, { code: b }] = sides;
    const command = `harmel outlook ${a} ${b} --on ${to}`;
    return hanging(
      "",
      `It reads every act of this archive, which takes a while: ${command}`,
      columns,
    );
  }
  return [outlook.text, ...outlook.basis].flatMap((text) => hanging("", text, columns));
}

function casesLines({ cases, title }: DyadView, columns: number): Line[] {
  return [
    line("Known casebooks beside", { bold: true }),
    ...(cases.length === 0 ? hanging("", `None has ${title} as its focus.`, columns) : []),
    ...cases.flatMap((entry) =>
      hanging("- ", `${entry.title}, ${entry.rangeText} (harmel ${entry.id})`, columns),
    ),
  ];
}
