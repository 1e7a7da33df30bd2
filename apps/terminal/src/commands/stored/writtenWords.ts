import type { WrittenDocument } from "@harmel/operations";

/** What a write did, and how it is taken back. */
export function writtenWords(
  { case: id, records, write, copied }: WrittenDocument,
  done: string,
): string {
  if (write === undefined) return `nothing changed in ${id}\n`;
  const copy = copied === undefined ? "" : `${copied.id} stays as it was; this is a copy: ${id}\n`;
  const count = records.length === 1 ? "1 record" : `${records.length} records`;
  return `${copy}${done} ${id}: ${count}; harmel undo ${id} ${write} takes it back\n`;
}
