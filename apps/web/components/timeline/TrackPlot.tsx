import { type LevelTrack, type TimelineChart, timelineSizes, valueTicks } from "@harmel/views";
import { percent } from "./percent.ts";

interface TrackPlotProps {
  chart: TimelineChart;
  track: LevelTrack;
  threshold: number;
}

/** The levels of one track: both sides on top of one another, growing away from the axis. */
export function TrackPlot({ chart, track, threshold }: TrackPlotProps) {
  const { rows, plot, pixels, areas, lines } = chart;
  const isUp = track === "deterrence";
  const ground = isUp ? rows.deterrence.top + rows.deterrence.height : rows.dialogue.top;
  const top = isUp ? ground - plot.deterrence : ground;
  const height = plot[track];
  const y = (value: number) => ground + (isUp ? -1 : 1) * value * pixels;
  const ticks = valueTicks(height / pixels, timelineSizes.tallest / 60).filter(
    (value) => value > 0,
  );
  return (
    <g className={`track-${track}`} aria-hidden="true">
      {ticks.map((value) => (
        <line key={value} className="grid-line" x1="0" x2="100%" y1={y(value)} y2={y(value)} />
      ))}
      {areas
        .filter((area) => area.track === track && area.path !== "")
        .map(({ side, part, path }) => {
          const id = `clip-${track}-${side}-${part === "all" ? "all" : "force"}`;
          return (
            <g key={id}>
              <clipPath id={id} clipPathUnits="objectBoundingBox">
                <path d={path} />
              </clipPath>
              <rect
                className={`area area-${side} area-${part === "all" ? "all" : "force"}`}
                x="0"
                y={top}
                width="100%"
                height={height}
                clipPath={`url(#${id})`}
              />
            </g>
          );
        })}
      <svg
        x="0"
        y={top}
        width="100%"
        height={height}
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        overflow="visible"
      >
        <path className="sum-line" d={lines[track]} />
      </svg>
      <line className="threshold-line" x1="0" x2="100%" y1={y(threshold)} y2={y(threshold)} />
      <text className="threshold-text" x="100%" dx="-4" y={y(threshold) - 4} textAnchor="end">
        threshold {threshold}
      </text>
      {ticks.map((value) => (
        <text key={value} className="tick-text" x="100%" dx="-4" y={y(value) - 4} textAnchor="end">
          {value}
        </text>
      ))}
      <line className="zero-line" x1="0" x2={percent(1)} y1={ground} y2={ground} />
    </g>
  );
}
