import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CasePage } from "../../../components/CasePage.tsx";
import { readCaseQuery, type SearchParams, wrongAsOf } from "../../../server/caseQuery.ts";
import { decodedId } from "../../../server/decodedId.ts";
import { loadCase } from "../../../server/loadCase.ts";

interface PageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const loaded = await loadCase(decodedId(id));
  if (loaded === undefined) return { title: "Not found" };
  return {
    title: loaded.view.title.slice(0, 120),
    ...(loaded.view.summary === undefined
      ? {}
      : { description: loaded.view.summary.slice(0, 300) }),
  };
}

export default async function Page({ params, searchParams }: PageProps) {
  const [{ id }, parameters] = [await params, await searchParams];
  const query = readCaseQuery(parameters);
  const loaded = await loadCase(decodedId(id), query.asOf);
  if (loaded === undefined) notFound();
  const wrongDay = wrongAsOf(parameters, query) ?? (loaded.isOutside ? query.asOf : undefined);
  return (
    <CasePage
      loaded={loaded}
      query={{ ...query, asOf: loaded.isOutside ? undefined : query.asOf }}
      wrongDay={wrongDay}
    />
  );
}
