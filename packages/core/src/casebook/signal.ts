import * as z from "zod";
import { datingSchema } from "../time/datingSchema.ts";
import { codingSchema } from "./coding.ts";
import { evidenceSchema } from "./evidence.ts";
import { identifierSchema } from "./identifier.ts";
import { lineSchema, proseSchema } from "./prose.ts";

/** A place a signal can name; positions at different places are different positions. */
export const placeSchema = z.strictObject({
  id: identifierSchema,
  name: lineSchema,
  country: z
    .string()
    .regex(/^[A-Z]{3}$/, { error: "is not an ISO 3166 alpha-3 code" })
    .optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  note: proseSchema.optional(),
});

/** In which other part somebody takes part in a signal. */
export const roleSchema = z.enum([
  "host",
  "transit",
  "through",
  "mediator",
  "audience",
  "ally",
  "pressure",
]);

/** Whether a target is named by the doer, inferred by others, or denied by the doer. */
export const targetBasisSchema = z.enum(["stated", "inferred", "denied"]);

/**
 * One act or statement by one or more initiators toward one or more targets. Track, direction and
 * weight are those of its kind. `occurred` is when it began; `until` when a standing signal is
 * known to have ended by itself; `ends` names signals whose positions it ends.
 */
export const signalSchema = z.strictObject({
  id: identifierSchema,
  title: lineSchema,
  summary: proseSchema.optional(),
  kind: identifierSchema.describe("The id of an entry of the kinds table"),
  occurred: datingSchema,
  until: datingSchema.optional(),
  initiators: z.array(identifierSchema).min(1),
  targets: z.array(z.strictObject({ actor: identifierSchema, basis: targetBasisSchema })),
  mutual: z.boolean().optional(),
  roles: z.array(z.strictObject({ actor: identifierSchema, role: roleSchema })).optional(),
  place: identifierSchema.optional(),
  duration: z.enum(["standing", "passing"]).optional().describe("When not the kind's own"),
  ends: z.array(identifierSchema).optional(),
  uses: identifierSchema.optional().describe("The id of the channel it used"),
  evidence: z.array(evidenceSchema).min(1),
  coding: codingSchema.optional(),
  note: proseSchema.optional(),
});

/** A place a signal can name. */
export type Place = z.infer<typeof placeSchema>;
/** In which other part somebody takes part in a signal. */
export type Role = z.infer<typeof roleSchema>;
/** One act or statement. */
export type Signal = z.infer<typeof signalSchema>;
