import * as z from "zod";
import { datingSchema } from "../time/datingSchema.ts";
import { codingSchema } from "./coding.ts";
import { identifierSchema } from "./identifier.ts";
import { knownSchema } from "./known.ts";
import { lineSchema, proseSchema } from "./prose.ts";

/** A standing circumstance that explanations are held against. */
export const conditionSchema = z.strictObject({
  id: identifierSchema,
  statement: proseSchema,
  known: knownSchema,
  coding: codingSchema.optional(),
  note: proseSchema.optional(),
});

/** What somebody said beforehand would happen, and what came of it. */
export const predictionSchema = z.strictObject({
  id: identifierSchema,
  statement: proseSchema,
  by: identifierSchema,
  outcome: proseSchema.optional(),
  known: knownSchema,
  coding: codingSchema.optional(),
  note: proseSchema.optional(),
});

/** The names a phase can have. */
export const phaseNameSchema = z.enum([
  "build-up",
  "standoff",
  "hostilities",
  "easing",
  "unreported",
  "calm",
  "return",
]);

/** An analyst's own phase, drawn beside the derived ones. */
export const analystPhaseSchema = z.strictObject({
  id: identifierSchema,
  name: phaseNameSchema,
  from: datingSchema,
  to: datingSchema.optional(),
  by: identifierSchema.describe("The id of a coder, actor or source"),
  rationale: proseSchema,
  known: knownSchema,
  coding: codingSchema.optional(),
});

/** Which way a week went. */
export const weekDirectionSchema = z.enum(["better", "worse", "unchanged"]);

/** A judgement of others, as they put it. Only one with a `direction` compares with a week. */
export const assessmentSchema = z.strictObject({
  id: identifierSchema,
  by: identifierSchema.describe("The id of a source or an actor"),
  about: z.enum(["security", "outlook", "attention", "channels"]),
  period: datingSchema,
  direction: weekDirectionSchema.optional(),
  riskAlert: z.boolean().optional(),
  opportunityAlert: z.boolean().optional(),
  statement: proseSchema,
  known: knownSchema,
  coding: codingSchema.optional(),
  note: proseSchema.optional(),
});

/** The title line of a casebook's day range of watching. */
export const coverageSchema = z
  .strictObject({
    from: datingSchema.shape.from,
    to: datingSchema.shape.from,
    of: lineSchema,
  })
  .describe("From when to when, and for what, the casebook was watched");

/** A standing circumstance. */
export type Condition = z.infer<typeof conditionSchema>;
/** What somebody said beforehand would happen. */
export type Prediction = z.infer<typeof predictionSchema>;
/** The name of a phase. */
export type PhaseName = z.infer<typeof phaseNameSchema>;
/** An analyst's own phase. */
export type AnalystPhase = z.infer<typeof analystPhaseSchema>;
/** Which way a week went. */
export type WeekDirection = z.infer<typeof weekDirectionSchema>;
/** A judgement of others. */
export type Assessment = z.infer<typeof assessmentSchema>;
/** From when to when, and for what, a casebook was watched. */
export type Coverage = z.infer<typeof coverageSchema>;
