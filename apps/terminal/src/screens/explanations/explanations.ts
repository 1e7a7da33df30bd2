import { scoreWords } from "@harmel/views";
import { glyphsOf } from "../../look/glyphs.ts";
import { fitLine, justify } from "../../text/fitLine.ts";
import { hanging } from "../../text/hanging.ts";
import { type Line, line } from "../../text/Line.ts";
import type { Frame } from "../Frame.ts";
import { windowOf } from "../windowOf.ts";
import { matrixDetail, matrixHead, matrixLegend, matrixRow } from "./matrix.ts";
import { questionLines } from "./questionLines.ts";
import { type AskedQuestion, questionOf, questionsOf } from "./questionOf.ts";

/** The question that is chosen: in words, or opened as the matrix of items and explanations. */
export function explanationsScreen(frame: Frame): Line[] {
  const question = questionOf(frame);
  if (question === undefined)
    return [line("No turn that people explain differently was known by then")];
  const title = titleLines(frame, question);
  if (frame.state.isOpen) return [...title, ...matrixLines(frame, question, title.length)];
  const { scroll } = frame.state;
  return [
    ...title,
    ...questionLines(frame, question).slice(scroll, scroll + frame.rows - title.length),
  ];
}

/** How many lines there are to scroll through, the title that stays included. */
export function explanationsHeight(frame: Frame): number {
  const question = questionOf(frame);
  if (question === undefined || frame.state.isOpen) return 0;
  return titleLines(frame, question).length + questionLines(frame, question).length;
}

/** Every question in words with its matrix, for pipes and files. */
export function explanationsText(frame: Frame): Line[] {
  const { columns, look, parts } = frame;
  return [
    ...questionsOf(frame).flatMap((question, index) => [
      ...titleLines(
        { ...frame, state: { ...frame.state, parts: { explanations: index } } },
        question,
      ),
      ...questionLines(frame, question),
      line("Matrix", { bold: true }),
      ...matrixLegend(question, columns),
      matrixHead(question),
      ...question.rows.map((row) => matrixRow(row, look, false)),
      line(""),
    ]),
    ...hanging("", parts.explanations.method, columns),
  ];
}

function titleLines(frame: Frame, question: AskedQuestion): Line[] {
  const { columns, state } = frame;
  const place = `question ${(state.parts.explanations ?? 0) + 1} of ${questionsOf(frame).length}`;
  return [
    justify([{ text: question.text, bold: true }], [{ text: place }], columns),
    fitLine([{ text: `${glyphsOf(frame.look).turn} ${question.turn}` }], columns),
  ];
}

/** The legend, the items in the rows that are left, and the rationales of the chosen one. */
function matrixLines(frame: Frame, question: AskedQuestion, above: number): Line[] {
  const { columns, look, state, rows } = frame;
  const legend = [...matrixLegend(question, columns), scoreLegend(frame)];
  const chosen = Math.min(state.rows.explanations ?? 0, question.rows.length - 1);
  const details = question.rows.map((row) => matrixDetail(row, columns));
  const room = rows - above - legend.length - 2;
  // One height for all items, so that the list stands still while it is moved through.
  const tallest = Math.max(0, ...details.map(({ length }) => length));
  const height = Math.min(tallest, Math.max(room - question.rows.length, Math.ceil(room * 0.6)));
  const { from, shown } = windowOf(question.rows, chosen, room - height);
  const list = shown.map((row, index) => matrixRow(row, look, from + index === chosen));
  const count = `item ${chosen + 1} of ${question.rows.length}`;
  return [
    ...legend,
    justify(matrixHead(question), [{ text: count }], columns),
    ...list,
    line(glyphsOf(look).axis.repeat(columns)),
    ...(details[chosen] ?? []).slice(0, height),
  ];
}

/** The signs of the scores; a sign that stands twice says it strongly. */
function scoreLegend({ look, columns }: Frame): Line {
  const { consistent, neutral, inconsistent, "not-applicable": none } = scoreWords;
  const strong = scoreWords["very-consistent"].ascii;
  const against = scoreWords["very-inconsistent"].ascii;
  const parts = [
    `${strong} ${consistent.ascii} ${consistent.word}`,
    `${neutral.ascii} ${neutral.word}`,
    `${inconsistent.ascii} ${against} ${inconsistent.word}`,
    `${none.ascii} ${none.word}`,
    `${glyphsOf(look).unknown} not rated`,
  ];
  return fitLine([{ text: parts.join("  ").toLowerCase() }], columns);
}
