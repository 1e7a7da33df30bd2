import type { CaseView } from "@harmel/views";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { Glyph } from "../shared/Glyph.tsx";
import { Because } from "../shared/SignalLinks.tsx";
import { Alerts } from "../weeks/Alerts.tsx";

/** This week's judgement with its reason and its two alerts. */
export function WeekNow({ view, query }: { view: CaseView; query: CaseQuery }) {
  const { week } = view.now;
  return (
    <div className="fact">
      <h3>This week</h3>
      {week === undefined ? (
        <p className="fact-word fact-none">Not judged</p>
      ) : (
        <>
          <p className="fact-word">
            <Glyph name={week.direction.id} size={22} />
            {week.direction.word}
          </p>
          <p className="fact-means">
            {week.rangeText}
            {week.partial && " (so far)"}
          </p>
          <p className="fact-reason" dir="auto">
            {week.reason}
          </p>
          <Alerts week={week} />
          <Because ids={week.because} view={view} query={query} />
        </>
      )}
    </div>
  );
}
