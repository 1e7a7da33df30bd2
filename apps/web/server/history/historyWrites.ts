import type { JournalLine } from "@harmel/operations";

/** What was done at once: the entries of one write, newest first as they stand on a page. */
export interface HistoryWrite {
  readonly write: number;
  readonly by: string;
  readonly at: string;
  readonly why?: string;
  readonly undoes?: number;
  readonly entries: readonly JournalLine[];
  /** What it did to the case as a whole, where it did. */
  readonly deed?: "brought" | "removed" | "returned";
}

/** The entries of a page of the journal by the writes they belong to. */
export function historyWrites(lines: readonly JournalLine[]): readonly HistoryWrite[] {
  const writes = new Map<number, JournalLine[]>();
  for (const line of lines) writes.set(line.write, [...(writes.get(line.write) ?? []), line]);
  return [...writes].flatMap(([write, entries]) => {
    const [first] = entries;
    if (first === undefined) return [];
    const { by, at, why, undoes } = first;
    const deed = deedOf(entries);
    return [
      {
        write,
        by,
        at,
        ...(why && { why }),
        ...(undoes && { undoes }),
        entries,
        ...(deed && { deed }),
      },
    ];
  });
}

/** The head of a case comes first, goes last, and comes back with it. */
function deedOf(entries: readonly JournalLine[]): HistoryWrite["deed"] {
  const head = entries.find(({ list }) => list === "head");
  if (head === undefined) return undefined;
  if (head.after === null) return "removed";
  if (head.before !== null) return undefined;
  return head.revision === 1 ? "brought" : "returned";
}
