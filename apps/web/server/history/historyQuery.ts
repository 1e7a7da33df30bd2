import { listSchemas } from "@harmel/core";
import type { SearchParams } from "../caseQuery.ts";

/** What the address of a history says. */
export interface HistoryQuery {
  /** `signals/river-1`. */
  readonly record?: string;
  readonly list?: string;
  readonly id?: string;
  readonly before?: number;
}

/** Reads the address of a history; whatever cannot be read is left out. */
export function readHistoryQuery(parameters: SearchParams): HistoryQuery {
  const [record = "", before = ""] = [[parameters.record].flat()[0], [parameters.before].flat()[0]];
  const [, list = "", id = ""] = /^(\w+)\/(.{1,120})$/s.exec(record) ?? [];
  const isList = list === "head" || Object.hasOwn(listSchemas, list);
  return {
    ...(isList && { record, list, id }),
    ...(/^\d{1,15}$/.test(before) && { before: Number(before) }),
  };
}
