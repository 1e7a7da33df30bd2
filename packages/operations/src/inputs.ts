import { isDay } from "@harmel/core";
import { z } from "zod";

/** A bundled id or, where files may be read, a path. */
export const caseInput = z.string().min(1, { error: "is empty" });

/** A day of the calendar. */
export const dayInput = z
  .string()
  .refine(isDay, {
    error: ({ input }) => `is not a day of the calendar written YYYY-MM-DD: ${String(input)}`,
  })
  .meta({ format: "date" });
