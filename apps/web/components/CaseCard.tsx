import { type CaseView, dayWords, timelineChart } from "@harmel/views";
import { Glyph } from "./shared/Glyph.tsx";

/** A case in the list: its two tracks in small, and its posture and phase at the end of coverage. */
export function CaseCard({ view }: { view: CaseView }) {
  const { lines, plot } = timelineChart(view, view);
  const { now, coverage } = view;
  const track = (name: "deterrence" | "dialogue") => (
    <svg
      className={`spark track-${name}`}
      width="100%"
      height={plot[name] / 3}
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="spark-area" d={`${lines[name]}V${name === "deterrence" ? 1 : 0}H0Z`} />
    </svg>
  );
  return (
    <li>
      <a href={`/cases/${encodeURIComponent(view.id)}`} dir="auto">
        {view.title}
      </a>
      <div className="sparks">
        {track("deterrence")}
        {track("dialogue")}
      </div>
      <p className="card-now">
        {now.posture && (
          <>
            <Glyph name={now.posture.id} size={14} /> <strong>{now.posture.word}</strong>
          </>
        )}
        {now.phase && (
          <>
            {" "}
            <Glyph name={now.phase.name} size={14} /> {now.phase.word}
          </>
        )}
      </p>
      <p>
        Watched from {dayWords(coverage.from)} to {dayWords(coverage.to)}, {view.signals.length}{" "}
        signals
      </p>
    </li>
  );
}
