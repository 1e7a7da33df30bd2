import "server-only";
import type { Casebook } from "@harmel/core";
import { openCase, perform, searchCases } from "@harmel/operations";
import { currentHome } from "./currentHome.ts";
import { caseAddressOf } from "./forms/caseAddressOf.ts";
import { recordWords } from "./history/recordWords.ts";

/** A record in which the words were found, and the page that shows it. */
export interface FoundRecord {
  readonly key: string;
  readonly href: string;
  readonly kind: string;
  readonly title: string;
  readonly excerpt: string;
  readonly caseTitle: string;
}

/** As many as a page shows. */
export const mostFound = 50;

/** Where words stand in the cases, best first. */
export async function foundRecords(words: string): Promise<readonly FoundRecord[]> {
  if (words === "") return [];
  const home = await currentHome();
  const { hits } = await perform(searchCases, home, { q: words, limit: mostFound });
  const casebooks = new Map<string, Casebook>();
  for (const id of new Set(hits.map((hit) => hit.case))) {
    casebooks.set(id, await perform(openCase, home, { case: id }));
  }
  return hits.map(({ case: id, list, id: record, title, excerpt }) => {
    const casebook = casebooks.get(id);
    const signal = list === "signals" ? record : casebook && signalCiting(casebook, list, record);
    const query = signal === undefined ? "" : `?${new URLSearchParams({ signal }).toString()}`;
    return {
      key: `${id}/${list}/${record}`,
      href: caseAddressOf(id) + query,
      kind: recordWords(list, record, {})[0],
      title,
      excerpt,
      caseTitle: casebook?.title ?? id,
    };
  });
}

/** The first signal that rests on a report, or on a report of a source. */
function signalCiting(
  { signals, reports }: Casebook,
  list: string,
  id: string,
): string | undefined {
  const isMeant = (report: string): boolean =>
    list === "reports" ? report === id : sources.get(report) === id;
  const sources = new Map(reports.map((report) => [report.id, report.source]));
  return signals.find(({ evidence }) => evidence.some(({ report }) => isMeant(report)))?.id;
}
