import { z } from "zod";
import { dayInput } from "../inputs.ts";

const dyad = z.tuple([z.string(), z.string()]);
const track = z.looseObject({ raises: z.number(), lowers: z.number(), count: z.number() });

/** What became of each file of an import. */
export const importDocument = z.looseObject({
  files: z.array(z.looseObject({ file: z.string() })),
});

/** Both tracks of a dyad, day by day. */
export const seriesDocument = z.looseObject({
  dyad,
  days: z.array(z.looseObject({ day: dayInput, deterrence: track, dialogue: track })),
});

/** The episodes of a dyad that the archive shows. */
export const episodesDocument = z.looseObject({
  dyad,
  episodes: z.array(
    z.looseObject({ onset: dayInput, peak: dayInput, evidence: z.array(z.looseObject({})) }),
  ),
});

/** The dyads of the archive, ranked. */
export const screenDocument = z.looseObject({
  on: dayInput,
  window: z.number(),
  ranked: z.number(),
  dyads: z.array(
    z.looseObject({ a: z.string(), b: z.string(), state: z.string(), because: z.string() }),
  ),
});

/** What followed where others stood so, or why that is not said. */
export const outlookDocument = z.looseObject({
  dyad,
  on: dayInput,
  days: z.number(),
  withheld: z.string().optional(),
});
