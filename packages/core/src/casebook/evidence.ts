import * as z from "zod";
import { datingSchema } from "../time/datingSchema.ts";
import { identifierSchema } from "./identifier.ts";
import { lineSchema, proseSchema } from "./prose.ts";

/** What a report says of a signal. */
export const stanceSchema = z.enum(["asserts", "confirms", "denies", "contests"]);

/** What of a signal is denied or contested. */
export const aspectSchema = z.enum(["occurrence", "scale", "intent", "attribution"]);

/** Admiralty credibility: 1 confirmed by others … 5 improbable, 6 cannot be judged (unknown). */
export const credibilitySchema = z.union(
  [z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)],
  { error: "is not a credibility from 1 to 6" },
);

/** How much or how many, as somebody put it. */
export const magnitudeSchema = z
  .strictObject({
    value: z.number().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    unit: lineSchema,
    by: identifierSchema.optional(),
  })
  .refine((m) => m.value !== undefined || m.low !== undefined || m.high !== undefined, {
    error: "has neither a value nor a bound",
  });

/**
 * One report's stance on a signal. `by` is whose word it is (the source's own where absent);
 * `sight` says that this speaker could see it. `announces` allows a report older than the act.
 * `speaksOf` is the day for which a report says that a position still stands.
 */
export const evidenceSchema = z.strictObject({
  report: identifierSchema,
  stance: stanceSchema,
  aspect: aspectSchema.optional(),
  by: identifierSchema.optional(),
  sight: z.boolean().optional(),
  credibility: credibilitySchema,
  announces: z.boolean().optional(),
  speaksOf: datingSchema.optional(),
  magnitude: magnitudeSchema.optional(),
  note: proseSchema.optional(),
});

/** What of a signal is denied or contested. */
export type Aspect = z.infer<typeof aspectSchema>;
/** What a report says of a signal. */
export type Stance = z.infer<typeof stanceSchema>;
/** How much or how many, as somebody put it. */
export type Magnitude = z.infer<typeof magnitudeSchema>;
/** One report's stance on a signal. */
export type Evidence = z.infer<typeof evidenceSchema>;
