import { type Casebook, headSchema, listSchemas } from "../casebook/casebook.ts";
import { type CasebookRecord, recordsOf } from "../casebook/recordsOf.ts";

/**
 * The records of a casebook in an order that its content alone decides: lists and fields as in the
 * schema, the records of a list by id. Lists inside a record keep their order.
 */
export function sortedRecords(casebook: Casebook): CasebookRecord[] {
  const sorted = [...recordsOf(casebook)].sort((one, other) =>
    one.list !== other.list || one.id === other.id ? 0 : one.id < other.id ? -1 : 1,
  );
  return sorted.map(({ list, id, record }) => {
    const schema = list === "head" ? headSchema : listSchemas[list];
    return { list, id, record: schema.parse(record) };
  });
}
