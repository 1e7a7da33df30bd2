import { z } from "zod";

/** A change of one record, in short. */
export const changeNote = z.looseObject({
  number: z.number().int(),
  /** The number by which the whole write is taken back. */
  write: z.number().int(),
  case: z.string(),
  list: z.string(),
  id: z.string(),
  revision: z.number().int(),
  by: z.string(),
  at: z.string(),
  why: z.string().optional(),
  undoes: z.number().int().optional(),
});

/** A change of one record, in short. */
export type ChangeNote = z.output<typeof changeNote>;

/** A change of one record with what stood before and what stands after; null where there is none. */
export const journalEntry = changeNote.extend({
  /** The paths of the fields that differ. */
  fields: z.array(z.string()),
  before: z.unknown(),
  after: z.unknown(),
});

/** A change of one record with both versions. */
export type JournalLine = z.output<typeof journalEntry>;
