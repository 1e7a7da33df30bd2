import { type Casebook, type ListName, listSchemas } from "../casebook/casebook.ts";
import { type CasebookRecord, recordsOf } from "../casebook/recordsOf.ts";

/** A record in two versions of a casebook; `undefined` where one does not have it. */
export interface RecordPair {
  readonly list: CasebookRecord["list"];
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
}

const order = ["head", ...(Object.keys(listSchemas) as ListName[])] as const;

/** Every record of either version, list by list; those that only the second has come last. */
export function recordPairs(before: Casebook, after: Casebook): RecordPair[] {
  const pairs = new Map<string, RecordPair>();
  for (const { list, id, record } of recordsOf(before)) {
    pairs.set(recordKey({ list, id }), { list, id, before: record, after: undefined });
  }
  for (const { list, id, record } of recordsOf(after)) {
    const pair = pairs.get(recordKey({ list, id }));
    pairs.set(recordKey({ list, id }), { list, id, before: pair?.before, after: record });
  }
  return [...pairs.values()].sort(
    (one, other) => order.indexOf(one.list) - order.indexOf(other.list),
  );
}

/** The name of a record across lists: `signals/troops`. */
export function recordKey({ list, id }: Pick<CasebookRecord, "list" | "id">): string {
  return `${list}/${id}`;
}
