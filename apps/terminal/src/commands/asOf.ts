import { isDay } from "@harmel/core";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import { UsageError } from "../commandLine/UsageError.ts";

/**
 * The day of `--as-of`, if it is given.
 *
 * @throws {UsageError} when it is not a day of the calendar.
 */
export function asOf({ options }: CommandLine): string | undefined {
  const day = options["as-of"];
  if (typeof day !== "string") return undefined;
  if (!isDay(day))
    throw new UsageError(`--as-of is not a day of the calendar written YYYY-MM-DD: ${day}`);
  return day;
}
