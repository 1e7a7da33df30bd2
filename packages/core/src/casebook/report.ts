import * as z from "zod";
import { daySchema } from "../time/daySchema.ts";
import { datingSchema } from "../time/datingSchema.ts";
import { identifierSchema } from "./identifier.ts";
import { lineSchema, proseSchema } from "./prose.ts";
import { addressSchema } from "./source.ts";

/**
 * One document of a source. Reports that repeat one another, or share an author, share a
 * `lineage`. A report that an analysis cites with a date, and that nobody here has opened, is a
 * report of its own, `seenThrough` the analysis.
 */
export const reportSchema = z.strictObject({
  id: identifierSchema,
  source: identifierSchema,
  title: lineSchema,
  published: datingSchema,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
    error: "is not a language code such as en or uk",
  }),
  address: addressSchema.optional(),
  carrier: lineSchema.optional().describe("Who carried the item, when not its source"),
  lineage: identifierSchema.optional(),
  seenThrough: identifierSchema.optional(),
  summary: proseSchema.optional(),
  note: proseSchema.optional(),
});

/**
 * What was searched: only here can a sphere be said to have stayed silent. Where reports were
 * chosen, looked up or found by chance, `counted` is false: their number says nothing.
 */
export const collectionSchema = z.strictObject({
  id: identifierSchema,
  label: lineSchema,
  searched: proseSchema.describe("Outlets or queries, in words"),
  spheres: z.array(identifierSchema).min(1),
  languages: z.array(z.string().min(2).max(20)).min(1),
  from: daySchema,
  to: daySchema,
  reports: z.array(identifierSchema).optional(),
  counted: z
    .boolean()
    .optional()
    .describe("False where reports were chosen or looked up, so that their number says nothing"),
  note: proseSchema.optional(),
});

/** One document of a source. */
export type Report = z.infer<typeof reportSchema>;
/** What was searched. */
export type Collection = z.infer<typeof collectionSchema>;
