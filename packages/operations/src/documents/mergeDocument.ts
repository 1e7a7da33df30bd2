import { z } from "zod";
import { writtenDocument } from "./caseDocuments.ts";

const count = z.number().int();

/** What a merge does, and what was written where it was no preview. */
export const mergeDocument = z.looseObject({
  case: z.string(),
  preview: z.boolean(),
  counts: z.object({
    added: count,
    changed: count,
    removed: count,
    conflict: count,
    kept: count,
    same: count,
  }),
  /** Every record that does not stay as it is. */
  records: z.array(
    z.looseObject({
      list: z.string(),
      id: z.string(),
      state: z.string(),
      conflict: z.string().optional(),
      fields: z.array(z.string()),
      existing: z.unknown(),
      incoming: z.unknown(),
      chosen: z.enum(["existing", "incoming"]),
    }),
  ),
  written: writtenDocument.optional(),
});

/** What a merge does, and what was written where it was no preview. */
export type MergeDocument = z.output<typeof mergeDocument>;
