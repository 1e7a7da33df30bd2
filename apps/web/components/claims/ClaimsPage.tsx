import { claimRows } from "../../server/claimRows.ts";
import type { ShownCase } from "../../server/shownCase.ts";
import { CaseFrame } from "../CaseFrame.tsx";
import type { Jump } from "../CaseNavigation.tsx";
import { PartHead } from "../shared/PartHead.tsx";
import { NotSeen } from "../signals/NotSeen.tsx";
import { Section } from "../shared/Section.tsx";
import { ClaimChoices } from "./ClaimChoices.tsx";
import { ClaimLegend } from "./ClaimLegend.tsx";
import { ClaimTable } from "./ClaimTable.tsx";

const jumps: readonly Jump[] = [
  ["claims", "Every claim"],
  ["not-seen", "Not seen"],
];

/** What was announced, claimed, seen, denied and disputed, day by day. */
export function ClaimsPage({ shown }: { shown: ShownCase }) {
  const { loaded, query } = shown;
  const { view, parts } = loaded;
  const { claims, summary } = parts.claims();
  const { tracks, context } = claimRows(claims, query.show);
  return (
    <CaseFrame shown={shown} part="claims" jumps={jumps}>
      <PartHead shown={shown} title="Claims">
        <p>
          To say is not to do, and to be accused is not to have done. Each signal is announced by
          its doer, claimed by another, or seen by somebody with sight; which of them changes as
          evidence comes in. The accused nearly always denies: only an onlooker with sight refutes.
        </p>
      </PartHead>
      <Section id="claims" title={claims.length === 0 ? "No claim" : summary}>
        {claims.length === 0 ? (
          <p className="part-empty">Nothing was known yet on {view.asOfText}.</p>
        ) : (
          <>
            <ClaimChoices claims={claims} query={query} />
            <ClaimLegend />
            <ClaimTable
              title="Signals that move a track"
              claims={tracks}
              view={view}
              query={query}
            />
            <ClaimTable
              title="Context, which moves neither"
              claims={context}
              view={view}
              query={query}
            />
            {tracks.length + context.length === 0 && <p className="empty">None by then.</p>}
          </>
        )}
      </Section>
      <div className="claims-not-seen" id="not-seen">
        <NotSeen view={view} />
      </div>
    </CaseFrame>
  );
}
