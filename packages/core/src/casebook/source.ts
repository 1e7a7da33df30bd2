import * as z from "zod";
import { identifierSchema } from "./identifier.ts";
import { lineSchema, proseSchema } from "./prose.ts";

/** A media sphere: the public that a source writes in and for. Neither a language nor a carrier. */
export const sphereSchema = z.strictObject({
  id: identifierSchema,
  label: lineSchema,
  note: proseSchema.optional(),
});

/** Admiralty reliability: A completely … E unreliable, F cannot be judged (unknown, not middling). */
export const reliabilitySchema = z.enum(["A", "B", "C", "D", "E", "F"]);

/** A web address: http or https only, since it becomes a link. */
export const addressSchema = z
  .url({ protocol: /^https?$/, error: "is not an http or https address" })
  .max(2_000, { error: "is longer than 2,000 characters" });

/** An outlet or institution that publishes. */
export const sourceSchema = z.strictObject({
  id: identifierSchema,
  name: lineSchema,
  sphere: identifierSchema,
  origin: identifierSchema.optional().describe("The actor this source speaks for"),
  reliability: reliabilitySchema,
  reliabilityReason: proseSchema,
  address: addressSchema.optional(),
  restricted: z
    .boolean()
    .optional()
    .describe("True where its licence forbids passing on what is taken from it"),
  note: proseSchema.optional(),
});

/** A media sphere. */
export type Sphere = z.infer<typeof sphereSchema>;
/** Admiralty reliability of a source. */
export type Reliability = z.infer<typeof reliabilitySchema>;
/** An outlet or institution that publishes. */
export type Source = z.infer<typeof sourceSchema>;
