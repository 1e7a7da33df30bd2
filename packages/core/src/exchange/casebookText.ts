import type { Casebook } from "../casebook/casebook.ts";
import { documentOf } from "../casebook/recordsOf.ts";
import { sortedRecords } from "./sortedRecords.ts";

/**
 * The text of a casebook as one JSON file, for keeping and for comparing line by line.
 *
 * The same content gives the same bytes: fields in the order of the schema, the records of a list
 * by id, a field a line, so that a record is a block of lines. Lists without records are left out.
 * `parseCasebook(JSON.parse(text))` gives every record back, and the same hash. The order of the
 * records of a list is no part of a casebook.
 *
 * @throws a schema error for what is not a casebook.
 *
 * @example
 * casebookText(casebook).split("\n")[1]; //=> '  "format": 1,'
 * casebookHash(parseCasebook(JSON.parse(casebookText(casebook)))) === casebookHash(casebook); //=> true
 */
export function casebookText(casebook: Casebook): string {
  const document = Object.entries(documentOf(sortedRecords(casebook)));
  const filled = document.filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return `${JSON.stringify(Object.fromEntries(filled), null, 2)}\n`;
}
