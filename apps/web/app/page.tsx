import { dayWords } from "@harmel/views";
import type { Metadata } from "next";
import { Masthead } from "../components/Masthead.tsx";
import type { SearchParams } from "../server/caseQuery.ts";
import { casesToList } from "../server/loadCase.ts";
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
  return (
    <>
      <Masthead />
      <main className="page">
        <h1>Cases</h1>
        <ul className="case-cards">
          {cases.map(({ id, title, from, to }) => (
            <li key={id}>
              <a href={`/cases/${encodeURIComponent(id)}`} dir="auto">
                {title}
              </a>
              <p>
                Watched from {dayWords(from)} to {dayWords(to)}
              </p>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
