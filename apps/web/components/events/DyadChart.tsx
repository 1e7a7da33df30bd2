import { type DyadChart as Chart, type DyadView, dyadChart, dyadSizes } from "@harmel/views";
import { ScrollFrame } from "../shared/ScrollFrame.tsx";
import { percent } from "../timeline/percent.ts";
import { Patterns } from "../timeline/Patterns.tsx";
import { DyadTrack } from "./DyadTrack.tsx";
import { EpisodeBands } from "./EpisodeBands.tsx";

/** Both tracks of a dyad: pressure above the axis of time, talk below it, the archive's volume beneath. */
export function DyadChart({ view }: { view: DyadView }) {
  const chart = dyadChart(view);
  const { width, height } = chart;
  return (
    <ScrollFrame className="timeline-frame" label="Both tracks, scrolls sideways on narrow windows">
      <div className="timeline" style={{ minInlineSize: width, blockSize: height }}>
        <svg width="100%" height={height} aria-hidden="true">
          <Patterns />
          {chart.unknown.map(({ from, to }) => (
            <rect
              key={from}
              className="not-covered"
              x={percent(from)}
              y={chart.top.deterrence}
              width={percent(to - from)}
              height={height - chart.top.deterrence}
            />
          ))}
          <DyadTrack chart={chart} track="deterrence" />
          <DyadTrack chart={chart} track="dialogue" />
          <Axis chart={chart} />
          <Volume chart={chart} />
          <EpisodeBands chart={chart} />
        </svg>
      </div>
    </ScrollFrame>
  );
}

function Axis({ chart: { spans, top } }: { chart: Chart }) {
  return (
    <g className="time-axis">
      {spans.map(({ label, from }) => (
        <g key={from}>
          {from > 0 && (
            <line
              className="month-line"
              x1={percent(from)}
              x2={percent(from)}
              y1={top.axis}
              y2={top.dialogue}
            />
          )}
          {label !== "" && (
            <text className="month-text" x={percent(from)} dx="6" y={top.dialogue - 8}>
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function Volume({ chart: { top, volume, highestVolume } }: { chart: Chart }) {
  return (
    <g className="archive-volume">
      <svg
        x="0"
        y={top.volume}
        width="100%"
        height={dyadSizes.volume}
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
      >
        <path className="volume-area" d={volume} />
      </svg>
      <text className="tick-text" x="0" dx="4" y={top.volume + 11}>
        rows of the whole archive, up to {highestVolume}
      </text>
    </g>
  );
}
