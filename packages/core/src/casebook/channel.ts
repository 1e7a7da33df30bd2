import * as z from "zod";
import { datingSchema } from "../time/datingSchema.ts";
import { codingSchema } from "./coding.ts";
import { identifierSchema } from "./identifier.ts";
import { knownSchema } from "./known.ts";
import { lineSchema, proseSchema } from "./prose.ts";

/** What sort of way to talk a channel is. */
export const channelTypeSchema = z.enum([
  "backchannel",
  "embassy",
  "ambassadors",
  "hotline",
  "military-contact",
  "treaty-verification",
  "venue",
  "humanitarian",
  "other",
]);

/** The state of a channel. */
export const channelStatusSchema = z.enum(["open", "degraded", "closed", "unknown"]);

/** A stretch of time in one state; without `to` it is still so. */
export const channelIntervalSchema = z.strictObject({
  from: datingSchema,
  to: datingSchema.optional(),
  status: channelStatusSchema,
  because: proseSchema,
  saidBy: z.array(identifierSchema).optional().describe("Who says so"),
  signals: z.array(identifierSchema).optional(),
  known: knownSchema,
});

/** A way to talk, with its states over time. */
export const channelSchema = z.strictObject({
  id: identifierSchema,
  label: lineSchema,
  type: channelTypeSchema,
  between: z.array(identifierSchema).min(1),
  intervals: z.array(channelIntervalSchema).min(1),
  coding: codingSchema.optional(),
  note: proseSchema.optional(),
});

/** The state of a channel. */
export type ChannelStatus = z.infer<typeof channelStatusSchema>;
/** A stretch of time in one state. */
export type ChannelInterval = z.infer<typeof channelIntervalSchema>;
/** A way to talk. */
export type Channel = z.infer<typeof channelSchema>;
