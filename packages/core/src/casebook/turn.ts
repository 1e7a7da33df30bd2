import * as z from "zod";
import { daySchema } from "../time/daySchema.ts";
import { datingSchema } from "../time/datingSchema.ts";
import { codingSchema } from "./coding.ts";
import { identifierSchema } from "./identifier.ts";
import { knownSchema } from "./known.ts";
import { lineSchema, proseSchema } from "./prose.ts";

/** How well an item fits an explanation. A cell without a rating is missing, not neutral. */
export const scoreSchema = z.enum([
  "not-applicable",
  "very-inconsistent",
  "inconsistent",
  "neutral",
  "consistent",
  "very-consistent",
]);

/** One answer to a question. A `background` motive stands beside the rivals and is not ranked. */
export const explanationSchema = z.strictObject({
  id: identifierSchema,
  label: lineSchema,
  statement: proseSchema,
  standing: z.enum(["rival", "background"]).optional(),
  known: knownSchema,
  note: proseSchema.optional(),
});

/** One rater's judgement of one item against one explanation. */
export const ratingSchema = z.strictObject({
  item: identifierSchema.describe(
    "The id of a signal, observation, silence, indicator, condition or prediction",
  ),
  explanation: identifierSchema,
  score: scoreSchema,
  rater: identifierSchema,
  on: daySchema,
  rationale: proseSchema,
});

/** A question about a turn, with rival explanations and their ratings. */
export const questionSchema = z.strictObject({
  id: identifierSchema,
  text: lineSchema,
  explanations: z.array(explanationSchema).min(1),
  ratings: z.array(ratingSchema).optional(),
  note: proseSchema.optional(),
});

/** A dated change of direction that people explain differently. */
export const turnSchema = z.strictObject({
  id: identifierSchema,
  label: lineSchema,
  occurred: datingSchema,
  signals: z.array(identifierSchema).min(1),
  questions: z.array(questionSchema),
  known: knownSchema,
  coding: codingSchema.optional(),
  note: proseSchema.optional(),
});

/** What would tell explanations apart: what to look for, by when, and how it stands. */
export const tripwireSchema = z.strictObject({
  id: identifierSchema,
  lookFor: proseSchema,
  separates: z.array(identifierSchema).min(2).describe("Ids of explanations"),
  by: datingSchema.optional(),
  state: z.enum(["waiting", "seen", "not-seen"]),
  stateNote: proseSchema.optional(),
  known: knownSchema,
  coding: codingSchema.optional(),
});

/** How well an item fits an explanation. */
export type Score = z.infer<typeof scoreSchema>;
/** One answer to a question. */
export type Explanation = z.infer<typeof explanationSchema>;
/** One rater's judgement of one item against one explanation. */
export type Rating = z.infer<typeof ratingSchema>;
/** A question about a turn. */
export type Question = z.infer<typeof questionSchema>;
/** A dated change of direction that people explain differently. */
export type Turn = z.infer<typeof turnSchema>;
/** What would tell explanations apart. */
export type Tripwire = z.infer<typeof tripwireSchema>;
