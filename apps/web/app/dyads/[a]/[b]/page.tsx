import "../../../../styles/parts.css";
import "../../../../styles/events.css";
import type { Metadata } from "next";
import { DyadPage } from "../../../../components/events/DyadPage.tsx";
import { NoDyad } from "../../../../components/events/NoDyad.tsx";
import type { SearchParams } from "../../../../server/caseQuery.ts";
import { decodedId } from "../../../../server/decodedId.ts";
import { readDyadQuery } from "../../../../server/events/eventsQuery.ts";
import { loadDyad } from "../../../../server/events/loadDyad.ts";

interface PageProps {
  params: Promise<{ a: string; b: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { a, b } = await params;
  return { title: `${decodedId(a)} and ${decodedId(b)}`.slice(0, 120) };
}

export default async function Page({ params, searchParams }: PageProps) {
  const [{ a, b }, parameters] = [await params, await searchParams];
  const [one, two] = [decodedId(a).slice(0, 100), decodedId(b).slice(0, 100)];
  const query = readDyadQuery(parameters);
  const loaded = await loadDyad(one, two, query);
  if ("problem" in loaded) return <NoDyad a={one} b={two} {...loaded} />;
  return <DyadPage view={loaded.view} query={query} />;
}
