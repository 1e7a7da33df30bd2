import "../../styles/parts.css";
import "../../styles/events.css";
import { ScreeningPage } from "../../components/events/ScreeningPage.tsx";
import type { SearchParams } from "../../server/caseQuery.ts";
import { readScreeningQuery } from "../../server/events/eventsQuery.ts";
import { loadScreening } from "../../server/events/loadScreening.ts";

export const metadata = { title: "Event data: screening" };

export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const query = readScreeningQuery(await searchParams);
  return <ScreeningPage query={query} {...await loadScreening(query)} />;
}
