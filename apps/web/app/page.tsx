import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { SearchParams } from "../server/caseQuery.ts";
import { casesToList } from "../server/loadCase.ts";
import { caseMetadata } from "../server/shownCase.ts";
import CaseRoutePage from "./cases/[id]/page.tsx";

interface PageProps {
  searchParams: Promise<SearchParams>;
}

/** The first case that comes with the library. */
async function firstCase({ searchParams }: PageProps) {
  const [first] = await casesToList();
  if (first === undefined) notFound();
  return { params: Promise.resolve({ id: first.id }), searchParams };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const route = await firstCase(props);
  const { id } = await route.params;
  const metadata = await caseMetadata(route);
  return {
    ...metadata,
    // The template of the layout holds for the pages under it, not for its own.
    title: { absolute: `${String(metadata.title)} · Harmel` },
    alternates: { canonical: `/cases/${id}` },
  };
}

/** The dashboard of the first case, as its own page shows it. */
export default async function Page(props: PageProps) {
  return <CaseRoutePage {...await firstCase(props)} />;
}
