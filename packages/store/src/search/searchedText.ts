import type { Report, Signal, Source } from "@harmel/core";
import type { RecordList } from "../Store.ts";

/** What search looks at in a record. */
export interface SearchedText {
  readonly title: string;
  readonly body: string;
}

/** The text of a signal, report or source that search looks at; other records are not searched. */
export function searchedText(list: RecordList, record: unknown): SearchedText | undefined {
  if (record === undefined) return undefined;
  if (list === "signals") {
    const { id, title, summary, note, kind, evidence } = record as Signal;
    return { title, body: joined([summary, note, ...evidence.map((item) => item.note), kind, id]) };
  }
  if (list === "reports") {
    const { id, title, summary, note, carrier, address } = record as Report;
    return { title, body: joined([summary, note, carrier, address, id]) };
  }
  if (list === "sources") {
    const { id, name, note, reliabilityReason, address } = record as Source;
    return { title: name, body: joined([note, reliabilityReason, address, id]) };
  }
  return undefined;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" · ");
}
