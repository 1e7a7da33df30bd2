import { z } from "zod";

/** One thing that is wrong: where, what, and how to mend it. */
export const problemDocument = z.looseObject({
  code: z.string(),
  path: z.string(),
  problem: z.string(),
  fix: z.string(),
});
