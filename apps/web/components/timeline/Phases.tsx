import { type PlacedPhase, type TimelineChart, timelineSizes } from "@harmel/views";
import { percent } from "./percent.ts";

const saidOf = ({ phase }: PlacedPhase): string =>
  [
    `${phase.word}, ${phase.rangeText}`,
    phase.ongoing ? "goes on" : "",
    phase.holds?.text ?? "",
    phase.holds?.settled === false ? "unsettled" : "",
  ]
    .filter(Boolean)
    .join("; ");

/** Phases as bands with their names above; an unsettled one is dashed and carries a question mark. */
export function Phases({ chart }: { chart: TimelineChart }) {
  const { top, height } = chart.rows.phases;
  const band = top + height - timelineSizes.phaseBand;
  return (
    <g className="phases" aria-hidden="true">
      {chart.phases.map((placed) => {
        const { phase, from, to, row, isLeftward } = placed;
        const x = percent(from);
        const text = top + (row + 1) * timelineSizes.phaseRow - 4;
        const isUnsettled = phase.holds?.settled === false;
        return (
          <g
            key={phase.id}
            className={`phase phase-${phase.name}${isUnsettled ? " phase-unsettled" : ""}`}
          >
            <title>{saidOf(placed)}</title>
            <line className="phase-lead" x1={x} x2={x} y1={text - 9} y2={band} />
            <rect x={x} y={band} width={percent(to - from)} height={timelineSizes.phaseBand} />
            <text x={x} dx={isLeftward ? -4 : 4} y={text} textAnchor={isLeftward ? "end" : "start"}>
              {phase.word}
              {isUnsettled && "?"}
            </text>
          </g>
        );
      })}
    </g>
  );
}
