import { type CaseView, timelineChart } from "@harmel/views";

interface TrackSparksProps {
  view: CaseView;
  whole: CaseView;
  /** Pixels for the highest level. */
  tallest?: number;
}

/** Both tracks in small: pressure above the line of time, talk below it. */
export function TrackSparks({ view, whole, tallest = 64 }: TrackSparksProps) {
  const { lines, plot, knownTo } = timelineChart(view, whole);
  const most = Math.max(plot.deterrence, plot.dialogue, 1);
  return (
    <div className="sparks" aria-hidden="true">
      {(["deterrence", "dialogue"] as const).map((name) => (
        <svg
          key={name}
          className={`spark track-${name}`}
          width={`${knownTo * 100}%`}
          height={Math.max(2, (plot[name] / most) * tallest)}
          viewBox={`0 0 ${knownTo || 1} 1`}
          preserveAspectRatio="none"
        >
          <path className="spark-area" d={`${lines[name]}V${name === "deterrence" ? 1 : 0}H0Z`} />
        </svg>
      ))}
    </div>
  );
}
