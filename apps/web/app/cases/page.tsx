import { CaseCard } from "../../components/CaseCard.tsx";
import { Masthead } from "../../components/Masthead.tsx";
import { casesToList, loadCase } from "../../server/loadCase.ts";

export const metadata = { title: "Cases" };

/** The cases to choose from. */
export default async function Page() {
  const loaded = await Promise.all((await casesToList()).map(({ id }) => loadCase(id)));
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
        <ul className="case-cards">
          {loaded.map(
            (entry) =>
              entry && <CaseCard key={entry.view.id} view={entry.view} whole={entry.whole} />,
          )}
        </ul>
      </main>
    </>
  );
}
