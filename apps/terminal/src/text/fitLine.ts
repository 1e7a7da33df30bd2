import { cut, widthOf } from "./cut.ts";
import type { Line, Span } from "./Line.ts";

/** A line that takes at most so many cells. */
export function fitLine(spans: Line, width: number): Line {
  const fitted: Span[] = [];
  let left = width;
  for (const span of spans) {
    const text = cut(span.text, left);
    if (text !== "") fitted.push({ ...span, text });
    left -= widthOf(span.text);
    if (left <= 0) break;
  }
  return fitted;
}

/** Two pieces at both ends of a line: where both do not fit, the left one is cut. */
export function justify(left: Line, right: Line, width: number): Line {
  const rightWidth = right.reduce((sum, { text }) => sum + widthOf(text), 0);
  const fitted = fitLine(left, Math.max(0, width - rightWidth - 1));
  const leftWidth = fitted.reduce((sum, { text }) => sum + widthOf(text), 0);
  return [...fitted, { text: " ".repeat(Math.max(0, width - leftWidth - rightWidth)) }, ...right];
}
