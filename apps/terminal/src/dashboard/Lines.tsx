import { Text } from "ink";
import type { Line } from "../text/Line.ts";
import { styled } from "./styled.ts";

interface Properties {
  readonly lines: readonly Line[];
  readonly hasColour: boolean;
}

/** Lines on the screen, one below the other. */
export function Lines({ lines, hasColour }: Properties) {
  return lines.map((spans, row) => (
    // oxlint-disable-next-line react/no-array-index-key -- a row of the screen is what its number says
    <Text key={row} wrap="truncate">
      {spans.length === 0 ? " " : styled(spans, hasColour)}
    </Text>
  ));
}
