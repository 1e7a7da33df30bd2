import { z } from "zod";
import { dayInput } from "../inputs.ts";

const tracks = z.looseObject({ deterrence: z.number(), dialogue: z.number() });
const ids = z.array(z.string());
const spans = z.array(
  z.looseObject({
    from: dayInput,
    to: dayInput.nullable(),
    status: z.string(),
    because: z.string(),
  }),
);

/** The contract's document of an analysis; fields are added freely. */
export const analysisDocument = z.looseObject({
  method: z.looseObject({ name: z.string(), version: z.string() }),
  options: z.looseObject({}),
  casebook: z.looseObject({
    id: z.string(),
    hash: z.string(),
    signals: z.number(),
    reports: z.number(),
  }),
  asOf: dayInput,
  focus: z.tuple([z.string(), z.string()]),
  levels: z.array(
    tracks.extend({
      day: dayInput,
      inForce: tracks,
      recent: tracks,
      byDirection: z.record(z.string(), tracks.extend({ posture: z.string() })),
      posture: z.string(),
      holds: z.number().optional(),
      flippedBy: z.array(z.looseObject({})).optional(),
    }),
  ),
  episodes: z.array(
    z.looseObject({
      id: z.string(),
      onset: dayInput,
      phases: z.array(
        z.looseObject({ name: z.string(), from: dayInput, round: z.number(), because: ids }),
      ),
    }),
  ),
  turns: z.array(z.looseObject({ day: dayInput, questions: z.array(z.looseObject({})) })),
  channels: z.array(z.looseObject({ id: z.string(), intervals: spans })),
  weeks: z.array(
    z.looseObject({
      week: z.string(),
      direction: z.string(),
      riskAlert: z.boolean(),
      opportunityAlert: z.boolean(),
      reason: z.string(),
      because: ids,
    }),
  ),
  attention: z.array(z.looseObject({ signal: z.string() })),
  escalation: z.array(z.looseObject({ episode: z.string() })),
});
