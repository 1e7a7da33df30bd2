import { perform, type ScreenDocument, screenDyads } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { UsageError } from "../commandLine/UsageError.ts";
import { homeFor } from "./homeFor.ts";

/** Prints the dyads of the archive by what changed in the last weeks: the document, or two lists. */
export async function screen(line: CommandLine, around: Surroundings): Promise<number> {
  const { on, window, limit } = line.options;
  if (on === undefined) throw new UsageError("screen needs --on DATE");
  const input = { on, ...(window && { window }), ...(limit && { limit }) };
  const document = await perform(screenDyads, homeFor(line, around), input);
  around.out(line.options.json ? `${JSON.stringify(document)}\n` : screenText(document));
  return 0;
}

function screenText({ on, window, ranked, dyads, validation }: ScreenDocument): string {
  const list = (isIn: (dyad: (typeof dyads)[number]) => boolean): readonly string[] => {
    const rows = dyads.filter(isIn).map(({ a, b, state, onset = "", because }) => {
      return `  ${a} ${b}  ${state.padEnd(10)}  ${onset.padEnd(10)}  ${because}`;
    });
    return rows.length > 0 ? rows : ["  none"];
  };
  return [
    `${on}: ${ranked} dyads, the last ${window} days of each against its own base`,
    "",
    `Alerts (${validation.alerts})`,
    ...list(({ isAlert }) => isAlert),
    "",
    `Opportunities (${validation.opportunities})`,
    ...list(({ isOpportunity }) => isOpportunity),
    "",
  ].join("\n");
}
