import { markdownLines } from "../text/markdownLines.ts";
import { type Line, line } from "../text/Line.ts";
import type { Frame } from "./Frame.ts";

/** The brief as `harmel brief` prints it, with its Markdown laid out for the window. */
export function briefLines({ view, parts, look, columns }: Frame): Line[] {
  const width = Math.min(columns, 100);
  return [
    ...markdownLines(parts.brief, width, look),
    line(`harmel brief ${view.id} --as-of ${view.asOf} prints this as Markdown, HTML or JSON`),
  ];
}

/** As much of it as fits the window. */
export function briefScreen(frame: Frame): Line[] {
  const { scroll } = frame.state;
  return briefLines(frame).slice(scroll, scroll + frame.rows);
}
