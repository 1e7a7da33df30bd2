import "server-only";
import type { Casebook } from "@harmel/core";
import { caseAt, perform, readJournal } from "@harmel/operations";
import { notFound } from "next/navigation";
import { type SearchParams, readCaseQuery } from "../caseQuery.ts";
import { decodedId } from "../decodedId.ts";
import { found } from "../editedCase.ts";
import { loadedFrom } from "../loadCase.ts";
import { type ShownCase, shownOn } from "../shownCase.ts";

/** What was looked at last: the past of a case does not change, and its analysis hangs on the object. */
const kept = new Map<string, Casebook>();
const most = 4;

/** A case as it stood after an entry of its journal, as the overview shows it. */
export async function pastCase({
  params,
  searchParams,
}: {
  params: Promise<{ id: string; number: string }>;
  searchParams: Promise<SearchParams>;
}): Promise<ShownCase> {
  const { id, number } = await params;
  if (!/^\d{1,15}$/.test(number)) notFound();
  const [name, entry] = [decodedId(id), Number(number)];
  const casebook = await casebookAt(name, entry);
  const asked = { case: name, before: entry + 1, limit: 1 };
  const { entries } = await found((home) => perform(readJournal, home, asked));
  const [change] = entries;
  if (change === undefined) notFound();
  const parameters = await searchParams;
  const query = readCaseQuery(parameters);
  const past = { number: entry, by: change.by, at: change.at };
  return { ...shownOn(loadedFrom(casebook, query.asOf), parameters), past };
}

async function casebookAt(id: string, number: number): Promise<Casebook> {
  const key = `${number} ${id}`;
  const casebook =
    kept.get(key) ?? (await found((home) => perform(caseAt, home, { case: id, number })));
  kept.delete(key);
  kept.set(key, casebook);
  for (const old of [...kept.keys()].slice(0, -most)) kept.delete(old);
  return casebook;
}
