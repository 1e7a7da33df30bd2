import type { CaseView } from "@harmel/views";
import { caseHref } from "../../server/caseHref.ts";
import type { CaseQuery } from "../../server/caseQuery.ts";
import type { Editing } from "../../server/editingOf.ts";
import { PanelKeys } from "../navigation/PanelKeys.tsx";
import { Glyph } from "../shared/Glyph.tsx";
import { SignalHistory } from "../history/SignalHistory.tsx";
import { EvidenceItem } from "./EvidenceItem.tsx";
import { SignalFacts } from "./SignalFacts.tsx";

interface SignalPanelProps {
  view: CaseView;
  whole: CaseView;
  query: CaseQuery;
  editing?: Editing | undefined;
}

/** The signal that the address names: what it is, how it counts, its evidence and sources. */
export function SignalPanel({ view, whole, query, editing }: SignalPanelProps) {
  if (query.signal === undefined) return null;
  const signal = view.signals.find(({ id }) => id === query.signal);
  const later = whole.signals.find(({ id }) => id === query.signal);
  return (
    <PanelKeys key={query.signal}>
      <aside aria-labelledby="panel-title">
        <a className="panel-close" href={caseHref(query, { signal: undefined })} aria-label="Close">
          <Glyph name="close" />
        </a>
        {signal ? (
          <>
            <p className="overline">{signal.dayText}</p>
            <h2 id="panel-title" tabIndex={-1} dir="auto">
              {signal.title}
            </h2>
            {signal.summary && <p dir="auto">{signal.summary}</p>}
            <SignalFacts
              signal={signal}
              side={view.marks.find(({ id }) => id === signal.id)?.side ?? 2}
            />
            <h3>
              Evidence,{" "}
              {signal.evidence.length === 1 ? "one item" : `${signal.evidence.length} items`}
            </h3>
            <ol className="evidence">
              {signal.evidence.map((item) => (
                <EvidenceItem
                  key={`${item.report} ${item.stance} ${item.by} ${item.aspect ?? ""} ${item.note ?? ""}`}
                  item={item}
                />
              ))}
            </ol>
            {editing && <SignalHistory id={view.id} signal={signal.id} editing={editing} />}
          </>
        ) : (
          <>
            <h2 id="panel-title" tabIndex={-1}>
              {later ? "Not known yet" : "There is no such signal"}
            </h2>
            {later ? (
              <p>
                On {view.asOfText} nothing was known of this. It became known on{" "}
                <a href={caseHref(query, { asOf: later.knownOn })}>{later.knownText}</a>.
              </p>
            ) : (
              <p>
                This case has no signal called <bdi>{query.signal}</bdi>.
              </p>
            )}
          </>
        )}
      </aside>
    </PanelKeys>
  );
}
