import { z } from "zod";
import { dataSetName } from "../dataSetName.ts";

const column = z.string().min(1);

/** A mapping file: which column of somebody's own table is what. */
export const mappingSchema = z.strictObject({
  mapping: z.literal(1),
  /** The name under which the archive keeps these rows: a data set of its own. */
  dataSet: dataSetName,
  scheme: z.enum(["cameo", "weis", "plover", "acled", "ucdp"]),
  /** Whether the first actor acts on the second. */
  directed: z.boolean(),
  /** Whether the licence forbids passing rows on. */
  restricted: z.boolean(),
  separator: z.enum(["\t", ",", ";", "|"]),
  /** `codes`: ISO 3166 alpha-3 or CAMEO's country codes, roles behind; `names`: English names. */
  actors: z.enum(["codes", "names"]),
  columns: z.strictObject({
    id: column.optional(),
    day: column,
    known: column.optional(),
    source: column,
    target: column,
    code: column,
    report: column.optional(),
  }),
  /** What the file writes for a code, by the code of the scheme; what is not listed is taken as it is. */
  codes: z.record(z.string(), z.string()).optional(),
});

/** How a table of somebody's own is read. */
export type Mapping = z.output<typeof mappingSchema>;
