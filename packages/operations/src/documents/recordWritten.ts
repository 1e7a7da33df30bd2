import { z } from "zod";
import { writtenDocument } from "./caseDocuments.ts";

/** What a write of one record did. */
export const recordWritten = writtenDocument.omit({ records: true }).extend({
  list: z.string(),
  id: z.string(),
  /** The record's revision after it. */
  revision: z.number().int(),
  caseRevision: z.number().int(),
});

/** What a write of one record did. */
export type RecordWritten = z.output<typeof recordWritten>;
