import { type Casebook, type ListName, listSchemas } from "../../casebook/casebook.ts";
import { type CasebookRecord, recordsOf } from "../../casebook/recordsOf.ts";
import { eachReference } from "../eachReference.ts";

/** The lists of a casebook, each record by its id, in the order of the list. */
export type HeldLists = { readonly [List in ListName]: Map<string, Casebook[List][number]> };

/** A casebook held record by record, with what names what. Changed in place. */
export interface HeldRecords {
  head: Record<string, unknown>;
  readonly lists: HeldLists;
  /** The keys of the records that name an id, whichever list it stands in. */
  readonly naming: Map<string, Set<string>>;
}

/** The names of the lists, in the order of the schema. */
export const listNames = Object.keys(listSchemas) as ListName[];

/** The key of a record: unique in a casebook, since no id holds a slash. */
export function keyOf({ list, id }: Pick<CasebookRecord, "list" | "id">): string {
  return `${list}/${id}`;
}

/** Holds the records of a valid casebook. */
export function holdRecords(casebook: Casebook): HeldRecords {
  const lists = Object.fromEntries(listNames.map((list) => [list, new Map()]));
  const held: HeldRecords = { head: {}, lists: lists as unknown as HeldLists, naming: new Map() };
  for (const record of recordsOf(casebook)) putRecord(held, record);
  return held;
}

/** The record as it is held, or nothing. */
export function heldRecord(held: HeldRecords, { list, id }: Omit<CasebookRecord, "record">) {
  return list === "head" ? held.head : held.lists[list].get(id);
}

/** Puts a record in the place of what is held, or behind the others; `undefined` takes it away. */
export function putRecord(held: HeldRecords, change: CasebookRecord): void {
  const { list, id, record } = change;
  const key = keyOf(change);
  const before = heldRecord(held, change);
  for (const named of namedBy(list, before)) {
    const naming = held.naming.get(named);
    naming?.delete(key);
    if (naming?.size === 0) held.naming.delete(named);
  }
  for (const named of namedBy(list, record)) {
    const naming = held.naming.get(named);
    if (naming === undefined) held.naming.set(named, new Set([key]));
    else naming.add(key);
  }
  if (list === "head") held.head = record as Record<string, unknown>;
  else if (record === undefined) held.lists[list].delete(id);
  else (held.lists[list] as Map<string, unknown>).set(id, record);
}

/** The ids that a record names. */
function namedBy(list: CasebookRecord["list"], record: unknown): Set<string> {
  const ids = new Set<string>();
  eachReference(record, "", list === "head" ? "" : `${list}[]`, ({ id }) => ids.add(id));
  return ids;
}
