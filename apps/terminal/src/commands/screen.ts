import { perform, type ScreenDocument, screenDyads } from "@harmel/operations";
import { plainText } from "@harmel/views";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { UsageError } from "../commandLine/UsageError.ts";
import { cut } from "../text/cut.ts";
import { hanging } from "../text/hanging.ts";
import { textOf } from "../text/Line.ts";
import { homeFor } from "./homeFor.ts";

/** Prints the dyads of the archive by what changed in the last weeks: the document, or two lists. */
export async function screen(line: CommandLine, around: Surroundings): Promise<number> {
  const { on, window, limit } = line.options;
  if (on === undefined) throw new UsageError("screen needs --on DATE");
  const input = { on, ...(window && { window }), ...(limit && { limit }) };
  const document = await perform(screenDyads, homeFor(line, around), input);
  around.out(
    line.options.json
      ? `${JSON.stringify(document)}\n`
      : screenText(document, around.columns ?? 80),
  );
  return 0;
}

function screenText(
  { on, window, ranked, dyads, validation }: ScreenDocument,
  width: number,
): string {
  const list = (isIn: (dyad: (typeof dyads)[number]) => boolean): readonly string[] => {
    const rows = dyads
      .filter(isIn)
      .flatMap(({ a, b, names, state, onset = "", because }) => [
        cut(`  ${state.padEnd(10)}  ${onset.padEnd(10)}  ${a} ${b}  ${names.join(" and ")}`, width),
        ...hanging("    ", because, width).map(textOf),
      ]);
    return rows.length > 0 ? rows : ["  none"];
  };
  const lines = [
    `${on}: ${ranked} dyads, the last ${window} days of each against its own base`,
    "",
    ...hanging("", `Alerts (${validation.alerts})`, width).map(textOf),
    ...list(({ isAlert }) => isAlert),
    "",
    ...hanging("", `Opportunities (${validation.opportunities})`, width).map(textOf),
    ...list(({ isOpportunity }) => isOpportunity),
  ];
  return `${lines.map((text) => plainText(text)).join("\n")}\n`;
}
