import { type Casebook, type ListName, headSchema, listSchemas } from "./casebook.ts";

/** A record of a casebook and where it stands: in one of the lists, or the head, whose id is `head`. */
export interface CasebookRecord {
  readonly list: ListName | "head";
  readonly id: string;
  readonly record: unknown;
}

const listNames = Object.keys(listSchemas) as ListName[];

/**
 * The records of a casebook one by one: the head, which is what the casebook says of itself, then
 * the lists in the order of the schema, each in its own order.
 *
 * @example
 * recordsOf(casebook).map(({ list }) => list).slice(0, 3); //=> ["head", "coders", "actors"]
 */
export function recordsOf(casebook: Casebook): CasebookRecord[] {
  const fields = casebook as Readonly<Record<string, unknown>>;
  const head = Object.fromEntries(
    Object.keys(headSchema.shape)
      .filter((key) => fields[key] !== undefined)
      .map((key) => [key, fields[key]]),
  );
  return [
    { list: "head", id: "head", record: head },
    ...listNames.flatMap((list) =>
      casebook[list].map((record): CasebookRecord => ({ list, id: record.id, record })),
    ),
  ];
}

/**
 * The document that records make up, for `parseCasebook` to check: {@link recordsOf} the other way
 * round. Lists keep the order of their records.
 *
 * @example
 * parseCasebook(documentOf(recordsOf(casebook))).signals.length === casebook.signals.length; //=> true
 */
export function documentOf(records: readonly CasebookRecord[]): Record<string, unknown> {
  const head = records.find(({ list }) => list === "head")?.record;
  const lists = new Map(listNames.map((list) => [list as string, [] as unknown[]]));
  for (const { list, record } of records) lists.get(list)?.push(record);
  return { ...(head as object | undefined), ...Object.fromEntries(lists) };
}
