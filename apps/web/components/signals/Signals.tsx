import type { CaseView } from "@harmel/views";
import { caseAddress } from "../../server/caseParts.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { methodHref } from "../../server/methodHref.ts";
import { signalRows } from "../../server/signalRows.ts";
import { Section } from "../shared/Section.tsx";
import { NotSeen } from "./NotSeen.tsx";
import { Pages } from "./Pages.tsx";
import { SignalFilter } from "./SignalFilter.tsx";
import { SignalTable } from "./SignalTable.tsx";

/** Every signal known by the day, with a filter, and beside it what was looked for and not seen. */
export function Signals({ view, query }: { view: CaseView; query: CaseQuery }) {
  const rows = signalRows(view, query);
  return (
    <Section
      id="signals"
      title="Every signal"
      lead="One row is one act or statement, however many reports carry it. Choose one for its evidence and its sources."
      method={methodHref(view, "evidence")}
    >
      <div className="signals">
        <div className="signals-main">
          {view.signals.length === 0 ? (
            <p className="empty">Nothing is known yet on {view.asOfText}.</p>
          ) : (
            <>
              <SignalFilter view={view} query={query} found={rows.found} />
              <SignalTable rows={rows.rows} view={view} query={query} />
              <Pages {...rows} query={query} />
            </>
          )}
        </div>
        <NotSeen view={view}>
          <p className="not-seen-more">
            <a href={caseAddress(view.id, "claims", { asOf: query.asOf })}>
              What was claimed and what was seen
            </a>
          </p>
        </NotSeen>
      </div>
    </Section>
  );
}
