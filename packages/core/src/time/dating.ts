import type * as z from "zod";
import { endOfMonth } from "date-fns/endOfMonth";
import { utc } from "@date-fns/utc";
import type { datingSchema } from "./datingSchema.ts";
import { type Day, dayNumber, dayText } from "./day.ts";

/** When something happened or was published, as precisely as it is known. */
export type Dating = z.infer<typeof datingSchema>;

/**
 * The first day a dating allows.
 *
 * @example
 * firstDay({ from: "2024-06-20" }); //=> "2024-06-20"
 */
export function firstDay(dating: Dating): Day {
  return dating.from;
}

/**
 * The last day a dating allows: an imprecise act counts from here on.
 *
 * @example
 * lastDay({ from: "2024-06-03", precision: "week" }); //=> "2024-06-09"
 */
export function lastDay(dating: Dating): Day {
  if (dating.to !== undefined) return dating.to;
  if (dating.precision === "week") return dayText(dayNumber(dating.from) + 6);
  if (dating.precision === "month") {
    return endOfMonth(dating.from, { in: utc }).toISOString().split("T", 1)[0]!;
  }
  return dating.from;
}
