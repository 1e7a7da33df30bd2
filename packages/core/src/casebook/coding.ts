import * as z from "zod";
import { daySchema } from "../time/daySchema.ts";
import { identifierSchema } from "./identifier.ts";
import { lineSchema, proseSchema } from "./prose.ts";

/** Somebody who codes or rates. */
export const coderSchema = z.strictObject({
  id: identifierSchema,
  name: lineSchema,
  note: proseSchema.optional(),
});

/** Who made a judgement, and when. A record without its own takes the casebook's. */
export const codingSchema = z.strictObject({
  by: identifierSchema.describe("The id of a coder"),
  on: daySchema,
  note: proseSchema.optional(),
});

/** Somebody who codes or rates. */
export type Coder = z.infer<typeof coderSchema>;
/** Who made a judgement, and when. */
export type Coding = z.infer<typeof codingSchema>;
