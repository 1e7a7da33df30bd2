import { type DyadChart, dyadSizes } from "@harmel/views";
import { percent } from "../timeline/percent.ts";

/** Episodes over the tracks: from onset to end, with the peak of each as a tick. */
export function EpisodeBands({ chart: { episodes, top } }: { chart: DyadChart }) {
  const y = dyadSizes.episodeRow - 14;
  return (
    <g className="episode-bands">
      {episodes.map(({ onset, from, to, peak, isSettled }, index) => (
        <g key={onset} className={isSettled ? "episode-band" : "episode-band phase-unsettled"}>
          <line className="phase-lead" x1={percent(from)} x2={percent(from)} y1={y} y2={top.axis} />
          <svg x={percent(from)} y={y} width={percent(to - from)} height="7" overflow="visible">
            <rect className="episode-rect" width="100%" height="7" style={{ minInlineSize: 3 }} />
          </svg>
          <circle className="episode-peak" cx={percent(peak)} cy={y + 3.5} r="2.5" />
          <text x={percent(from)} y={y - 3} className="episode-number">
            {index + 1}
          </text>
        </g>
      ))}
    </g>
  );
}
