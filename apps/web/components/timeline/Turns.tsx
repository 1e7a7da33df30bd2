import { type TimelineChart, clipped, timelineSizes } from "@harmel/views";
import { percent } from "./percent.ts";

/** Turns as vertical lines through the whole chart, each with its day and its name. */
export function Turns({
  chart,
  shortDays,
}: {
  chart: TimelineChart;
  shortDays: ReadonlyMap<string, string>;
}) {
  const { rows, turns } = chart;
  return (
    <g className="turns" aria-hidden="true">
      {turns.map(({ turn, at, row, isLeftward }) => {
        const y = rows.turns.top + row * timelineSizes.turnRow + 13;
        return (
          <g key={turn.id}>
            <line
              className="turn-line"
              x1={percent(at)}
              x2={percent(at)}
              y1={y - 10}
              y2={rows.dialogue.top + rows.dialogue.height}
            />
            <text
              className="turn-text"
              x={percent(at)}
              dx={isLeftward ? -6 : 6}
              y={y}
              textAnchor={isLeftward ? "end" : "start"}
            >
              <tspan className="turn-day">{shortDays.get(turn.id)}</tspan> {clipped(turn.label)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
