import * as z from "zod";
import { casebookFormat } from "../migrations/migrations.ts";
import { actorSchema } from "./actor.ts";
import { channelSchema } from "./channel.ts";
import { coderSchema, codingSchema } from "./coding.ts";
import { identifierSchema } from "./identifier.ts";
import { indicatorSchema } from "./indicator.ts";
import { observationSchema, silenceSchema } from "./notSeen.ts";
import { lineSchema, proseSchema } from "./prose.ts";
import { collectionSchema, reportSchema } from "./report.ts";
import { placeSchema, signalSchema } from "./signal.ts";
import { sourceSchema, sphereSchema } from "./source.ts";
import {
  analystPhaseSchema,
  assessmentSchema,
  conditionSchema,
  coverageSchema,
  predictionSchema,
} from "./statement.ts";
import { tripwireSchema, turnSchema } from "./turn.ts";

/** The lists of a casebook, each with the schema of one record. */
export const listSchemas = {
  coders: coderSchema,
  actors: actorSchema,
  spheres: sphereSchema,
  sources: sourceSchema,
  reports: reportSchema,
  collections: collectionSchema,
  places: placeSchema,
  signals: signalSchema,
  observations: observationSchema,
  silences: silenceSchema,
  channels: channelSchema,
  indicators: indicatorSchema,
  conditions: conditionSchema,
  predictions: predictionSchema,
  turns: turnSchema,
  tripwires: tripwireSchema,
  phases: analystPhaseSchema,
  assessments: assessmentSchema,
} as const;

/** What a casebook says of itself. */
export const headSchema = z.strictObject({
  format: z.literal(casebookFormat),
  id: identifierSchema,
  title: lineSchema,
  summary: proseSchema.optional(),
  focus: z.tuple([identifierSchema, identifierSchema]).describe("The two principals of the dyad"),
  coverage: coverageSchema,
  coding: codingSchema.describe("Who coded the records that name no coder of their own"),
  note: proseSchema.optional(),
});

/** The record: everything that people assert about a case. What is derived is never stored here.
 * A list that is left out is empty. */
export const casebookSchema = headSchema.extend({
  coders: z.array(coderSchema).default([]),
  actors: z.array(actorSchema).default([]),
  spheres: z.array(sphereSchema).default([]),
  sources: z.array(sourceSchema).default([]),
  reports: z.array(reportSchema).default([]),
  collections: z.array(collectionSchema).default([]),
  places: z.array(placeSchema).default([]),
  signals: z.array(signalSchema).default([]),
  observations: z.array(observationSchema).default([]),
  silences: z.array(silenceSchema).default([]),
  channels: z.array(channelSchema).default([]),
  indicators: z.array(indicatorSchema).default([]),
  conditions: z.array(conditionSchema).default([]),
  predictions: z.array(predictionSchema).default([]),
  turns: z.array(turnSchema).default([]),
  tripwires: z.array(tripwireSchema).default([]),
  phases: z.array(analystPhaseSchema).default([]),
  assessments: z.array(assessmentSchema).default([]),
});

/** The record: everything that people assert about a case. */
export type Casebook = z.infer<typeof casebookSchema>;
/** The name of one of the lists of a casebook. */
export type ListName = keyof typeof listSchemas;
