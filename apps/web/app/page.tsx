import type { Metadata } from "next";
import { CaseCard } from "../components/CaseCard.tsx";
import { Masthead } from "../components/Masthead.tsx";
import type { SearchParams } from "../server/caseQuery.ts";
import { casesToList, loadCase } from "../server/loadCase.ts";
import CaseRoute, { generateMetadata as caseMetadata } from "./cases/[id]/page.tsx";

interface PageProps {
  searchParams: Promise<SearchParams>;
}

const asCase = (id: string, searchParams: Promise<SearchParams>) => ({
  params: Promise.resolve({ id }),
  searchParams,
});

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const [only, ...others] = await casesToList();
  if (only === undefined || others.length > 0) return {};
  return {
    ...(await caseMetadata(asCase(only.id, searchParams))),
    alternates: { canonical: `/cases/${only.id}` },
  };
}

/** The one case there is, or the cases to choose from. */
export default async function Page({ searchParams }: PageProps) {
  const cases = await casesToList();
  const [only, ...others] = cases;
  if (only !== undefined && others.length === 0)
    return <CaseRoute {...asCase(only.id, searchParams)} />;
  const loaded = await Promise.all(cases.map(({ id }) => loadCase(id)));
  return (
    <>
      <Masthead />
      <main className="page">
        <h1 className="list-title">Cases</h1>
        <p className="lead">
          Each case keeps two tracks apart: <span className="track-deterrence">pressure</span> above
          the line of time, <span className="track-dialogue">talk</span> below it. Beside them stand
          its posture and its phase on the last day watched.
        </p>
        <ul className="case-cards">
          {loaded.map((entry) => entry && <CaseCard key={entry.view.id} view={entry.view} />)}
        </ul>
      </main>
    </>
  );
}
