import type { CaseView } from "@harmel/views";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { Glyph } from "../shared/Glyph.tsx";
import { Holds } from "../shared/Holds.tsx";
import { Because } from "../shared/SignalLinks.tsx";

/** The phase the episode is in, since when, and what that rests on. */
export function PhaseNow({ view, query }: { view: CaseView; query: CaseQuery }) {
  const { phase } = view.now;
  return (
    <div className="fact">
      <h3>Phase</h3>
      {phase === undefined ? (
        <>
          <p className="fact-word fact-none">None</p>
          <p className="fact-means">No episode has begun by this day.</p>
        </>
      ) : (
        <>
          <p className={phase.holds?.settled === false ? "fact-word fact-unsettled" : "fact-word"}>
            <Glyph name={phase.name} size={22} />
            {phase.word}
          </p>
          <p className="fact-means">
            {phase.rangeText}
            {phase.ongoing && ", going on"}
            {phase.round > 1 && `, round ${phase.round}`}: {phase.means}.
          </p>
          <Holds holds={phase.holds} />
          <Because ids={phase.because} view={view} query={query} />
        </>
      )}
    </div>
  );
}
