import type { Tone } from "../look/tone.ts";

/** A piece of a line, drawn in one way. */
export interface Span {
  readonly text: string;
  /** A colour that only helps: without it the line says the same. */
  readonly tone?: Tone | undefined;
  readonly bold?: boolean | undefined;
  readonly inverse?: boolean | undefined;
}

/** One row of the screen, from left to right. */
export type Line = readonly Span[];

/** A line of plain text. */
export function line(text: string, style: Omit<Span, "text"> = {}): Line {
  return [{ text, ...style }];
}

/** The text of a line, without blanks at its end. */
export function textOf(spans: Line): string {
  return spans
    .map(({ text }) => text)
    .join("")
    .trimEnd();
}
