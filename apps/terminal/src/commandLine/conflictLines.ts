import type { Conflict } from "@harmel/operations";
import { plainText } from "@harmel/views";

/** Which records somebody else changed meanwhile, and in which fields the versions differ. */
export function conflictLines(conflicts: readonly Conflict[] = []): string {
  return conflicts
    .map(({ list, id, read, revision, fields }) => {
      const where = fields.length > 0 ? fieldsOf(fields) : "with what was to be written";
      return `  ${plainText(`${list}/${id} was read at ${read} and stands at ${revision}: ${where}`)}\n`;
    })
    .join("");
}

/** The path of a record that came or went is empty: all of it differs. */
function fieldsOf(fields: readonly string[]): string {
  return fields.map((field) => field || "as a whole").join(", ");
}
