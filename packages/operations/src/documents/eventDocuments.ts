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

/** What the archive holds; an empty one has no days. */
export const archiveDocument = z.looseObject({
  rows: z.number(),
  from: dayInput.optional(),
  to: dayInput.optional(),
  dataSets: z.array(
    z.looseObject({
      name: z.string(),
      isRestricted: z.boolean(),
      rows: z.number(),
      from: dayInput,
      to: dayInput,
    }),
  ),
});

/** All that the archive says of a dyad. */
export const dyadDocument = z.looseObject({
  dyad,
  names: dyad,
  archive: archiveDocument,
  dataSets: z.array(z.string()),
  days: seriesDocument.shape.days,
  episodes: episodesDocument.shape.episodes,
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
