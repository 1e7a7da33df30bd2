import { type WeekView, alertWords, shortDay } from "@harmel/views";
import { glyphsOf, mark } from "../look/glyphs.ts";
import { pad } from "../text/cut.ts";
import { wrap } from "../text/wrap.ts";
import { type Line, line } from "../text/Line.ts";
import type { Frame } from "./Frame.ts";

/** The weeks in so many rows, the chosen one in view and told in full. */
export function weekRows(frame: Frame, rows: number): Line[] {
  const { weeks } = frame.view;
  const last = weeks.length - 1;
  const chosen = Math.min(last, frame.state.week ?? last);
  const title = line("Week            Judgement", { bold: true });
  const week = weeks[chosen];
  if (week === undefined) return [title, line("no week is judged yet")];
  const room = Math.max(1, frame.columns - reasonColumn);
  const reason = wrap(reasonOf(week), room).slice(0, Math.max(1, Math.floor((rows - 1) / 2)));
  const shown = Math.max(1, rows - reason.length);
  const from = Math.max(0, Math.min(chosen - Math.floor(shown / 2), weeks.length - shown));
  return [
    title,
    ...weeks.slice(from, from + shown).flatMap((entry, index) => {
      const isChosen = from + index === chosen;
      const first = weekRow(entry, isChosen, frame);
      if (!isChosen) return [[...first, { text: reasonOf(entry) }]];
      return reason.map((text, row) =>
        row === 0 ? [...first, { text }] : line(" ".repeat(reasonColumn) + text),
      );
    }),
  ].slice(0, rows);
}

/** Where the reason begins. */
const reasonColumn = 33;

function weekRow(week: WeekView, isChosen: boolean, { look }: Frame): Line {
  const { risk, opportunity } = alertWords;
  const signs =
    (week.riskAlert ? mark(look, risk) : " ") +
    (week.opportunityAlert ? mark(look, opportunity) : " ");
  const range = `${shortDay(week.from)} – ${shortDay(week.to)}`;
  return [
    { text: isChosen ? glyphsOf(look).selected : " ", bold: true },
    { text: pad(range, 15), inverse: isChosen },
    { text: ` ${pad(`${mark(look, week.direction)} ${week.direction.word}`, 12)}`, bold: true },
    { text: ` ${signs} `, tone: week.riskAlert ? "alert" : undefined },
  ];
}

function reasonOf({ reason, partial, recorded }: WeekView): string {
  const others = recorded.map(({ by, direction }) => ` ${by}: ${direction.word}.`).join("");
  return `${reason}${partial ? " (part of the week)" : ""}${others}`;
}
