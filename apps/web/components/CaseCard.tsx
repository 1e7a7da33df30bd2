import type { ChangeNote } from "@harmel/operations";
import { type CaseView, dayWords } from "@harmel/views";
import { instantWords } from "./history/instantWords.ts";
import { Glyph } from "./shared/Glyph.tsx";
import { TrackSparks } from "./shared/TrackSparks.tsx";

interface CaseCardProps {
  view: CaseView;
  whole: CaseView;
  /** The case that it was copied from. */
  origin?: string | undefined;
  last?: ChangeNote | undefined;
}

/** A case in the list: its two tracks in small, and its posture and phase at the end of coverage. */
export function CaseCard({ view, whole, origin, last }: CaseCardProps) {
  const { now, coverage } = view;
  return (
    <li>
      <a href={`/cases/${encodeURIComponent(view.id)}`} dir="auto">
        {view.title}
      </a>
      <TrackSparks view={view} whole={whole} />
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
      {last && (
        <p className="card-changed">
          {origin && (
            <>
              A copy of <bdi>{origin}</bdi>.{" "}
            </>
          )}
          Changed by <bdi>{last.by}</bdi>, {instantWords(last.at)}
        </p>
      )}
    </li>
  );
}
