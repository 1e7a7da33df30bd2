import { type PlaneChart, type PlaneLabel, postureWords, valueTicks } from "@harmel/views";
import { percent } from "../timeline/percent.ts";
import { Arrowed, withoutArrow } from "../shared/Arrowed.tsx";

interface PlaneFigureProps {
  chart: PlaneChart;
  title: string;
  name: string;
  isLarge?: boolean;
}

const said = (chart: PlaneChart, title: string): string => {
  const [first, last] = [chart.labels.at(0), chart.labels.at(-1)];
  return `${withoutArrow(title)}: path through the plane of pressure and talk from ${first?.text ?? "no day"} to ${last?.text ?? "no day"}; the table below has every day`;
};

/** One plane: pressure to the right, talk up, thresholds drawn, postures named in their quarters. */
export function PlaneFigure({ chart, title, name, isLarge = false }: PlaneFigureProps) {
  const { threshold, highest } = chart;
  const size = isLarge ? 420 : 196;
  return (
    <figure className={isLarge ? "plane plane-large" : "plane"}>
      <figcaption>
        <Arrowed text={title} />
      </figcaption>
      <svg width="100%" height={size} role="img" aria-label={said(chart, title)}>
        <rect
          className="plane-dual"
          x={percent(threshold.x)}
          y="0"
          width={percent(1 - threshold.x)}
          height={percent(threshold.y)}
        />
        <rect
          className="plane-deterrence"
          x={percent(threshold.x)}
          y={percent(threshold.y)}
          width={percent(1 - threshold.x)}
          height={percent(1 - threshold.y)}
        />
        <rect
          className="plane-dialogue"
          x="0"
          y="0"
          width={percent(threshold.x)}
          height={percent(threshold.y)}
        />
        <line
          className="threshold-line"
          x1={percent(threshold.x)}
          x2={percent(threshold.x)}
          y1="0"
          y2="100%"
        />
        <line
          className="threshold-line"
          x1="0"
          x2="100%"
          y1={percent(threshold.y)}
          y2={percent(threshold.y)}
        />
        {isLarge && <PostureNames threshold={chart.threshold} />}
        {isLarge && <PlaneTicks highest={highest} />}
        <svg
          x="0"
          y="0"
          width="100%"
          height="100%"
          viewBox="0 0 1 1"
          preserveAspectRatio="none"
          overflow="visible"
        >
          <path className="plane-path" d={chart.path} />
        </svg>
        {isLarge &&
          chart.arrows.map(({ day, x, y, angle }) => (
            <svg key={day} x={percent(x)} y={percent(y)} overflow="visible" width="1" height="1">
              <path className="plane-arrow" d="M-4-4 5 0-4 4Z" transform={`rotate(${angle})`} />
            </svg>
          ))}
        {chart.labels.map((label) => (
          <PlaneMark
            key={`${name} ${label.day}`}
            label={label}
            isNamed={isLarge || label.role === "end"}
          />
        ))}
      </svg>
      <p className="plane-axes" aria-hidden="true">
        <span className="track-deterrence">
          pressure <Arrowed text="→" />
        </span>{" "}
        <span className="track-dialogue">talk ↑</span>
      </p>
    </figure>
  );
}

function PostureNames({ threshold }: Pick<PlaneChart, "threshold">) {
  return (
    <g className="plane-names" aria-hidden="true">
      <text x="100%" dx="-8" y="20" textAnchor="end">
        {postureWords["dual-track"].word}
      </text>
      <text x="100%" dx="-8" y="100%" dy="-8" textAnchor="end">
        {postureWords["deterrence-led"].word}
      </text>
      <text x="6" y="20">
        {postureWords["dialogue-led"].word}
      </text>
      <text x="6" y={percent(threshold.y)} dy="15">
        {postureWords.quiet.word}
      </text>
    </g>
  );
}

function PlaneTicks({ highest }: { highest: PlaneChart["highest"] }) {
  return (
    <g className="plane-ticks" aria-hidden="true">
      {valueTicks(highest.deterrence, 4)
        .filter((value) => value > 0 && value < highest.deterrence * 0.97)
        .map((value) => (
          <g key={value}>
            <line
              className="grid-line"
              x1={percent(value / highest.deterrence)}
              x2={percent(value / highest.deterrence)}
              y1="0"
              y2="100%"
            />
            <text x={percent(value / highest.deterrence)} y="100%" dy="15" textAnchor="middle">
              {value}
            </text>
          </g>
        ))}
      {valueTicks(highest.dialogue, 3)
        .filter((value) => value > 0 && value < highest.dialogue * 0.97)
        .map((value) => (
          <g key={value}>
            <line
              className="grid-line"
              x1="0"
              x2="100%"
              y1={percent(1 - value / highest.dialogue)}
              y2={percent(1 - value / highest.dialogue)}
            />
            <text x="4" y={percent(1 - value / highest.dialogue)} dy="-4">
              {value}
            </text>
          </g>
        ))}
    </g>
  );
}

function PlaneMark({ label, isNamed }: { label: PlaneLabel; isNamed: boolean }) {
  const { x, y, text, role, side } = label;
  return (
    <svg x={percent(x)} y={percent(y)} overflow="visible" width="1" height="1" aria-hidden="true">
      {role === "end" ? (
        <path className="plane-end" d="M-5-5h10v10h-10Z" />
      ) : (
        <circle className={`plane-${role}`} r={role === "start" ? 5 : 3.5} />
      )}
      {isNamed && (
        <text
          className="plane-day"
          x={side === "left" ? -9 : 9}
          y={y <= 0.94 ? 4 : role === "turn" ? -24 : -9}
          textAnchor={side === "left" ? "end" : "start"}
        >
          {text}
          {role === "start" && " start"}
          {role === "end" && " now"}
        </text>
      )}
    </svg>
  );
}
