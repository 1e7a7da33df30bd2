import * as z from "zod";
import { datingSchema } from "../time/datingSchema.ts";
import { codingSchema } from "./coding.ts";
import { identifierSchema } from "./identifier.ts";
import { knownSchema } from "./known.ts";
import { lineSchema, proseSchema } from "./prose.ts";

/** Somebody looked: who, where, when, with what sight, and what was or was not to be seen. */
export const observationSchema = z.strictObject({
  id: identifierSchema,
  title: lineSchema,
  by: identifierSchema,
  occurred: datingSchema,
  place: identifierSchema.optional(),
  sight: proseSchema.describe("How the observer could see"),
  saw: proseSchema.describe("What was seen, or that nothing was"),
  signals: z.array(identifierSchema).optional(),
  known: knownSchema,
  coding: codingSchema.optional(),
  note: proseSchema.optional(),
});

/** An expected statement that did not come. */
export const silenceSchema = z.strictObject({
  id: identifierSchema,
  title: lineSchema,
  by: identifierSchema,
  occurred: datingSchema,
  expected: proseSchema.describe("What was to be expected, and why"),
  signals: z.array(identifierSchema).optional(),
  known: knownSchema,
  coding: codingSchema.optional(),
  note: proseSchema.optional(),
});

/** Somebody looked, and saw or did not see. */
export type Observation = z.infer<typeof observationSchema>;
/** An expected statement that did not come. */
export type Silence = z.infer<typeof silenceSchema>;
