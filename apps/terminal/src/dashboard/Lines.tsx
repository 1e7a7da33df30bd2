import { Text } from "ink";
import { theme } from "../look/theme.ts";
import type { Line, Span } from "../text/Line.ts";

interface Properties {
  readonly lines: readonly Line[];
  readonly hasColour: boolean;
}

/** Lines on the screen, one below the other. */
export function Lines({ lines, hasColour }: Properties) {
  // oxlint-disable react/no-array-index-key -- a row of the screen is what its number says
  return lines.map((spans, row) => (
    <Text key={row} wrap="truncate">
      {spans.length === 0
        ? " "
        : spans.map((span, index) => (
            <Text key={index} {...styleOf(span, hasColour)}>
              {span.text}
            </Text>
          ))}
    </Text>
  ));
}

function styleOf({ tone, bold, inverse }: Span, hasColour: boolean) {
  const color = hasColour && tone !== undefined ? theme[tone] : undefined;
  return {
    ...(color !== undefined && { color }),
    ...(bold && { bold: true }),
    ...(inverse && { inverse: true }),
  };
}
