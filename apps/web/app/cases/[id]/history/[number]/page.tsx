import { CasePage } from "../../../../../components/CasePage.tsx";
import type { SearchParams } from "../../../../../server/caseQuery.ts";
import { pastCase } from "../../../../../server/history/pastCase.ts";
import "../../../../../styles/history.css";

export const metadata = { title: "As it stood then" };

interface PageProps {
  params: Promise<{ id: string; number: string }>;
  searchParams: Promise<SearchParams>;
}

/** The overview of a case as it stood after a change. */
export default async function Page(route: PageProps) {
  return <CasePage shown={await pastCase(route)} />;
}
