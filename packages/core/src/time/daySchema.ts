import * as z from "zod";
import { isDay } from "./day.ts";

/** A calendar day, `YYYY-MM-DD`, in UTC. Apart from its functions, which need no schema library. */
export const daySchema = z
  .string()
  .refine(isDay, { error: "is not a day of the calendar" })
  .describe("A calendar day, YYYY-MM-DD, UTC");
