import * as z from "zod";
import { identifierSchema } from "./identifier.ts";
import { lineSchema, proseSchema } from "./prose.ts";

/** What an actor is. */
export const actorTypeSchema = z.enum([
  "state",
  "organ",
  "force",
  "person",
  "organisation",
  "alliance",
  "armed-group",
  "movement",
  "outlet",
  "observer",
]);

/**
 * Who acts, speaks or is acted upon. `partOf` rolls an actor up to its principal: the border
 * committee is part of its state.
 */
export const actorSchema = z.strictObject({
  id: identifierSchema,
  name: lineSchema,
  type: actorTypeSchema,
  partOf: identifierSchema.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: "is not an ISO 3166 alpha-3 code" })
    .optional(),
  alliances: z.array(identifierSchema).optional(),
  note: proseSchema.optional(),
});

/** Who acts, speaks or is acted upon. */
export type Actor = z.infer<typeof actorSchema>;
