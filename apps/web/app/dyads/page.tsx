import "../../styles/parts.css";
import "../../styles/events.css";
import { redirect } from "next/navigation";
import { NoDyad } from "../../components/events/NoDyad.tsx";
import type { SearchParams } from "../../server/caseQuery.ts";
import { dyadAddress } from "../../server/events/eventsQuery.ts";

export const metadata = { title: "Event data: two actors" };

/** Goes to the page of the two that a form names. */
export default async function Page({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { a: one, b: two } = await searchParams;
  const [a, b] = [[one].flat()[0]?.trim(), [two].flat()[0]?.trim()];
  if (a && b) redirect(dyadAddress(a.slice(0, 100), b.slice(0, 100)));
  return <NoDyad a={a ?? ""} b={b ?? ""} />;
}
