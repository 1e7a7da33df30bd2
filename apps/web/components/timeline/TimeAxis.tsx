import { type TimelineChart, monthSpans, weekTicks } from "@harmel/views";
import { percent } from "./percent.ts";

/** Months and Mondays between the two tracks. */
export function TimeAxis({ chart }: { chart: TimelineChart }) {
  const { axis, rows } = chart;
  const { top, height } = rows.axis;
  const ticks = weekTicks(axis, 26);
  return (
    <g className="time-axis" aria-hidden="true">
      <rect className="axis-ground" x="0" y={top} width="100%" height={height} />
      {monthSpans(axis).map(({ label, from, to }) => (
        <g key={`${label} ${from}`}>
          {from > 0 && (
            <line
              className="month-line"
              x1={percent(from)}
              x2={percent(from)}
              y1={top}
              y2={top + height}
            />
          )}
          {to - from > 0.04 && (
            <text className="month-text" x={percent(from)} dx="6" y={top + height - 8}>
              {label}
            </text>
          )}
        </g>
      ))}
      {ticks.map(({ day, label, at }) => (
        <g key={day}>
          <line className="week-line" x1={percent(at)} x2={percent(at)} y1={top} y2={top + 5} />
          <text className="week-text" x={percent(at)} dx="3" y={top + 15}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
