import { foldText } from "@harmel/core";
import { z } from "zod";

/** Where a page begins. */
export const cursorInput = z.string().max(120).optional().describe("`next` of the page before");

/** One page of a list. */
export interface Page<Entry> {
  /** How many there are on all pages. */
  readonly total: number;
  /** The cursor of the next page; missing on the last one. */
  readonly next?: string;
  readonly records: readonly Entry[];
}

/** The schema of a page. */
export function pageDocument(entry: z.ZodType) {
  return z.looseObject({
    total: z.number().int(),
    next: z.string().optional(),
    records: z.array(entry),
  });
}

/** What stands in a list. */
interface Listed {
  readonly id: string;
  readonly record: unknown;
}

/**
 * One page of records, by their ids. The cursor is the id of the last record given, so that nothing
 * is given twice or left out while others write. Every word of `q` begins a word of the record.
 */
export function pageOf<Entry extends Listed>(
  entries: readonly Entry[],
  asked: {
    readonly q?: string | undefined;
    readonly cursor?: string | undefined;
    readonly limit: number;
  },
): Page<Entry> {
  const { q = "", cursor, limit } = asked;
  const words = foldText(q).split(" ").filter(Boolean);
  const found = entries.filter(({ record }) => {
    if (words.length === 0) return true;
    const text = textOf(record);
    return words.every((word) => text.includes(` ${word}`));
  });
  const sorted = found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const rest = cursor === undefined ? sorted : sorted.filter(({ id }) => id > cursor);
  const records = rest.slice(0, limit);
  const last = records.at(-1);
  return {
    total: found.length,
    ...(last && rest.length > limit && { next: last.id }),
    records,
  };
}

const texts = new WeakMap<object, string>();

/** The words of a record, folded once. */
function textOf(value: unknown): string {
  const record = value as object;
  const known = texts.get(record);
  if (known !== undefined) return known;
  const text = ` ${foldText(JSON.stringify(record))}`;
  texts.set(record, text);
  return text;
}
