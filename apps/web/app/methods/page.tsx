import { notFound } from "next/navigation";
import { Masthead } from "../../components/Masthead.tsx";
import { EvidencePart } from "../../components/methods/EvidencePart.tsx";
import { HoldsPart } from "../../components/methods/HoldsPart.tsx";
import { KindsPart } from "../../components/methods/KindsPart.tsx";
import { LevelsPart } from "../../components/methods/LevelsPart.tsx";
import { PhasesPart } from "../../components/methods/PhasesPart.tsx";
import { PosturePart } from "../../components/methods/PosturePart.tsx";
import { WeeksPart } from "../../components/methods/WeeksPart.tsx";
import { readCaseQuery, type SearchParams } from "../../server/caseQuery.ts";
import { casesToList, loadCase } from "../../server/loadCase.ts";
import { methodTables } from "../../server/methodTables.ts";

export const metadata = { title: "Methods" };

const parts = [
  ["evidence", "Evidence"],
  ["levels", "Levels"],
  ["posture", "Posture"],
  ["phases", "Phases"],
  ["weeks", "Weeks"],
  ["holds", "How far an answer holds"],
  ["kinds", "Kinds of signals"],
] as const;

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const parameters = await searchParams;
  const [first] = await casesToList();
  const id = [parameters.case].flat()[0] ?? first?.id ?? "";
  const loaded = await loadCase(id, readCaseQuery(parameters).asOf);
  if (loaded === undefined) notFound();
  const { view } = loaded;
  const tables = methodTables();
  const day = view.asOf === view.coverage.to ? "" : `?asOf=${view.asOf}`;
  return (
    <>
      <Masthead current="methods" />
      <main className="page methods">
        <nav className="methods-contents" aria-label="Parts of the method">
          <ul className="plain-list">
            {parts.map(([part, title]) => (
              <li key={part}>
                <a href={`#${part}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="methods-body">
          <div>
            <h1>How it is computed</h1>
            <p className="lead" dir="auto">
              With the numbers of “{view.title}” as known on {view.asOfText}.{" "}
              <a href={`/cases/${encodeURIComponent(view.id)}${day}`}>Back to the case</a>
            </p>
          </div>
          <EvidencePart view={view} tables={tables} />
          <LevelsPart view={view} tables={tables} />
          <PosturePart view={view} />
          <PhasesPart view={view} tables={tables} />
          <WeeksPart view={view} tables={tables} />
          <HoldsPart view={view} tables={tables} />
          <KindsPart tables={tables} />
        </div>
      </main>
    </>
  );
}
