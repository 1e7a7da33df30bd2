import type { ListedCase } from "../../server/listedCases.ts";
import { CaseCard } from "../CaseCard.tsx";
import { Masthead } from "../Masthead.tsx";
import { SearchBox } from "../search/SearchBox.tsx";
import { Bin } from "./Bin.tsx";

interface CasesPageProps {
  cases: readonly ListedCase[];
  mayMakeCases: boolean;
}

/** Where a casebook file is brought; a plain link keeps the page's script small. */
const newCase: string = "/new-case";

/** The cases kept here, the originals, and the bin. */
export function CasesPage({ cases, mayMakeCases }: CasesPageProps) {
  const originals = cases.filter(({ entry }) => entry.isBundled);
  const kept = cases.filter(({ entry }) => !entry.isBundled && entry.removed === undefined);
  const removed = cases.filter(({ entry }) => entry.removed !== undefined);
  return (
    <>
      <Masthead current="cases" />
      <main className="page">
        <h1 className="list-title">Cases</h1>
        <p className="lead">
          Each case keeps two tracks apart: <span className="track-deterrence">pressure</span> above
          the line of time, <span className="track-dialogue">talk</span> below it. Beside them stand
          its posture and its phase on the last day watched.
        </p>
        <SearchBox />
        <section aria-labelledby="kept-title">
          <h2 className="list-heading" id="kept-title">
            Kept here
          </h2>
          {kept.length === 0 ? (
            <p className="empty">
              No case of your own yet. Open one that came with Harmel and make a copy to edit
              {mayMakeCases ? (
                <>
                  , or <a href={newCase}>bring a casebook file</a>.
                </>
              ) : (
                "; an editor may."
              )}
            </p>
          ) : (
            <>
              <Cards cases={kept} />
              {mayMakeCases && (
                <p>
                  <a href={newCase}>Bring a casebook file</a>
                </p>
              )}
            </>
          )}
        </section>
        <section aria-labelledby="originals-title">
          <h2 className="list-heading" id="originals-title">
            Came with Harmel
          </h2>
          <Cards cases={originals} />
        </section>
        {removed.length > 0 && <Bin cases={removed} mayMakeCases={mayMakeCases} />}
      </main>
    </>
  );
}

function Cards({ cases }: { cases: readonly ListedCase[] }) {
  return (
    <ul className="case-cards">
      {cases.map(
        ({ entry, loaded, last }) =>
          loaded && (
            <CaseCard
              key={entry.id}
              view={loaded.view}
              whole={loaded.whole}
              origin={entry.origin?.id}
              last={last}
            />
          ),
      )}
    </ul>
  );
}
