import { casebookSchema } from "@harmel/core";
import { z } from "zod";
import { dayInput } from "../inputs.ts";

const origin = z.object({ id: z.string(), hash: z.string() });

/** A case in a list. */
export const caseEntry = z.looseObject({
  id: z.string(),
  title: z.string(),
  from: dayInput,
  to: dayInput,
  /** Bundled cases are originals: a change makes a copy. */
  isBundled: z.boolean(),
  revision: z.number().int(),
  origin: origin.optional(),
});

/** A case with the revision of each record, as `list/id`. */
export const caseDocument = z.looseObject({
  ...caseEntry.shape,
  revisions: z.record(z.string(), z.number().int()),
  casebook: casebookSchema,
});

/** What a write did to a case. */
export const writtenDocument = z.looseObject({
  /** The case that was written: the new one where a bundled one was copied first. */
  case: z.string(),
  /** The case's revision after it; `harmel undo CASE NUMBER` takes this write back. */
  revision: z.number().int(),
  /** The number by which the write is taken back; missing where nothing changed. */
  write: z.number().int().optional(),
  records: z.array(z.looseObject({ list: z.string(), id: z.string(), revision: z.number().int() })),
  copied: origin.optional(),
});

/** What a write did to a case. */
export type WrittenDocument = z.output<typeof writtenDocument>;

/** A record at rest. */
export const recordDocument = z.looseObject({
  case: z.string(),
  list: z.string(),
  id: z.string(),
  revision: z.number().int(),
  record: z.looseObject({}),
});
