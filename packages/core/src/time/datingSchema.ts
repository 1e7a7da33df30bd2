import * as z from "zod";
import { daySchema } from "./daySchema.ts";

/**
 * When something happened or was published, as precisely as it is known.
 *
 * `from` alone is a day. A `range` or an `about` has both ends. A `week` is the seven days that
 * begin with `from`; a `month` is the calendar month of `from`.
 */
export const datingSchema = z
  .strictObject({
    from: daySchema,
    to: daySchema.optional(),
    precision: z.enum(["day", "range", "week", "month", "about"]).optional(),
  })
  .describe("When something happened or was published; `from` alone is a day");
