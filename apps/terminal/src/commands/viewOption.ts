import { nearestWord } from "@harmel/views";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import { UsageError } from "../commandLine/UsageError.ts";
import { type ScreenName, screens } from "../state/State.ts";

/**
 * The view of `--view`, if it is given.
 *
 * @throws {UsageError} when there is no such view.
 */
export function viewOption({ options: { view } }: CommandLine): ScreenName | undefined {
  if (typeof view !== "string") return undefined;
  const found = screens.find((name) => name === view);
  if (found === undefined) {
    const message = `--view is none of ${screens.join(", ")}: ${view}`;
    throw new UsageError(message, nearestWord(view, screens));
  }
  return found;
}
