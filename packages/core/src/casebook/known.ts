import * as z from "zod";
import { daySchema } from "../time/daySchema.ts";
import { identifierSchema } from "./identifier.ts";

/**
 * By which reports, or on which day, an assertion became known: the second of the two clocks.
 * With both, the earlier counts.
 */
export const knownSchema = z
  .strictObject({
    reports: z.array(identifierSchema).min(1).optional(),
    on: daySchema.optional(),
  })
  .refine((known) => known.reports !== undefined || known.on !== undefined, {
    error: "names neither a report nor a day",
  })
  .describe("By which reports, or on which day, this became known");

/** By which reports, or on which day, an assertion became known. */
export type Known = z.infer<typeof knownSchema>;
