import type { CaseView, TimelineChart } from "@harmel/views";
import { percent } from "./percent.ts";

/** The days after the day of knowledge: hatched, and said to be unknown. */
export function NotYet({ chart, view }: { chart: TimelineChart; view: CaseView }) {
  const { knownTo, rows } = chart;
  if (knownTo >= 1) return null;
  const isNarrow = knownTo > 0.8;
  return (
    <g className="not-yet" aria-hidden="true">
      <rect
        x={percent(knownTo)}
        y={rows.phases.top}
        width={percent(1 - knownTo)}
        height={rows.height - rows.phases.top}
      />
      <line x1={percent(knownTo)} x2={percent(knownTo)} y1={rows.phases.top} y2={rows.height} />
      <text
        x={percent(knownTo)}
        dx={isNarrow ? -8 : 8}
        y={rows.phases.top + rows.phases.height + 20}
        textAnchor={isNarrow ? "end" : "start"}
      >
        not yet known on {view.asOfText}
      </text>
    </g>
  );
}
