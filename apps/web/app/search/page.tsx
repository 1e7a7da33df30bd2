import { SearchPage } from "../../components/search/SearchPage.tsx";
import type { SearchParams } from "../../server/caseQuery.ts";
import { foundRecords, mostFound } from "../../server/foundRecords.ts";
import "../../styles/forms.css";
import "../../styles/search.css";

export const metadata = { title: "Search" };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { q } = await searchParams;
  const words = ([q].flat()[0] ?? "").trim().slice(0, 200);
  return <SearchPage words={words} hits={await foundRecords(words)} most={mostFound} />;
}
