import "server-only";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type CaseQuery, readCaseQuery, type SearchParams, wrongAsOf } from "./caseQuery.ts";
import { type Editing, editingOf } from "./editingOf.ts";
import { decodedId } from "./decodedId.ts";
import { type LoadedCase, loadCase } from "./loadCase.ts";

/** What Next hands to a page of a case. */
export interface CaseRoute {
  params: Promise<{ id: string }>;
  searchParams: Promise<SearchParams>;
}

/** A case on the day that its address names, and what else the address says. */
export interface ShownCase {
  readonly loaded: LoadedCase;
  readonly query: CaseQuery;
  /** The day that was asked for, where it could not be shown. */
  readonly wrongDay?: string | undefined;
  /** How the case is changed, on its pages of today. */
  readonly editing?: Editing;
  /** The change after which the case stood as it is shown. */
  readonly past?: { readonly number: number; readonly by: string; readonly at: string };
}

/** Reads the address of a page of a case and opens it; the page for what is not there otherwise. */
export async function shownCase({ params, searchParams }: CaseRoute): Promise<ShownCase> {
  const [{ id }, parameters] = [await params, await searchParams];
  const { asOf, signal } = readCaseQuery(parameters);
  const name = decodedId(id);
  const loaded = await loadCase(name, asOf);
  if (loaded === undefined) notFound();
  return { ...shownOn(loaded, parameters), editing: await editingOf(name, signal) };
}

/** A loaded case with what else an address says. */
export function shownOn(loaded: LoadedCase, parameters: SearchParams): ShownCase {
  const query = readCaseQuery(parameters);
  const { isOutside } = loaded;
  return {
    loaded,
    query: { ...query, asOf: isOutside ? undefined : query.asOf },
    wrongDay: wrongAsOf(parameters, query) ?? (isOutside ? query.asOf : undefined),
  };
}

/** The title of a page of a case, and what the case is about. */
export async function caseMetadata({ params }: CaseRoute, part?: string): Promise<Metadata> {
  const loaded = await loadCase(decodedId((await params).id));
  if (loaded === undefined) return { title: "Not found" };
  const { title, summary } = loaded.view;
  const short = title.slice(0, 120);
  return {
    title: part === undefined ? short : `${part} · ${short}`,
    ...(summary === undefined ? {} : { description: summary.slice(0, 300) }),
  };
}
