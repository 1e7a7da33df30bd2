import { type Casebook, version } from "@harmel/core";
import type { Connection } from "../database/Connection.ts";
import type { JournalEntry } from "../Store.ts";

/** Keeps the row of a case in step with its journal and its head. */
export function describeCase(
  { sql }: Connection,
  id: string,
  entries: readonly JournalEntry[],
): void {
  const last = entries.at(-1);
  if (last === undefined) return;
  sql.run`
    UPDATE cases SET revision = ${last.number}, checked_by = ${version} WHERE id = ${id}`;
  const head = entries.find(({ list }) => list === "head");
  if (head === undefined) return;
  if (head.after === undefined) {
    sql.run`UPDATE cases SET removed = ${head.author.at} WHERE id = ${id}`;
    return;
  }
  const { title, coverage } = head.after as Pick<Casebook, "title" | "coverage">;
  sql.run`
    UPDATE cases SET title = ${title}, covered_from = ${coverage.from},
      covered_to = ${coverage.to}, removed = NULL
    WHERE id = ${id}`;
}
