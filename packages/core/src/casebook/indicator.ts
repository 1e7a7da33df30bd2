import * as z from "zod";
import { datingSchema } from "../time/datingSchema.ts";
import { codingSchema } from "./coding.ts";
import { identifierSchema } from "./identifier.ts";
import { knownSchema } from "./known.ts";
import { lineSchema, proseSchema } from "./prose.ts";

/** One dated figure: a value, a range, or the reason why there is none. */
export const indicatorValueSchema = z
  .strictObject({
    at: datingSchema,
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    missing: proseSchema.optional().describe("Why there is no figure"),
    contradiction: proseSchema.optional().describe("What the source itself contradicts"),
    known: knownSchema,
    note: proseSchema.optional(),
  })
  .refine(
    (v) =>
      v.missing !== undefined ||
      v.value !== undefined ||
      v.low !== undefined ||
      v.high !== undefined,
    { error: "has neither a figure nor a reason why it is missing" },
  );

/** A dated series of figures with its unit. */
export const indicatorSchema = z.strictObject({
  id: identifierSchema,
  label: lineSchema,
  unit: lineSchema,
  values: z.array(indicatorValueSchema).min(1),
  coding: codingSchema.optional(),
  note: proseSchema.optional(),
});

/** A dated series of figures with its unit. */
export type Indicator = z.infer<typeof indicatorSchema>;
