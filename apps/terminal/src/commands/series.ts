import { perform, readSeries, type SeriesDocument } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { homeFor } from "./homeFor.ts";

/** Prints both tracks of a dyad day by day: the contract's document, or a table of the days with rows. */
export async function series(line: CommandLine, around: Surroundings): Promise<number> {
  const [a, b] = line.arguments;
  const { from, to } = line.options;
  const input = { a, b, ...(from && { from }), ...(to && { to }) };
  const document = await perform(readSeries, homeFor(line, around), input);
  around.out(line.options.json ? `${JSON.stringify(document)}\n` : seriesTable(document));
  return 0;
}

function seriesTable({ dyad, dataSets, days }: SeriesDocument): string {
  const [a, b] = dyad;
  if (days.length === 0) return `${a} and ${b}: the archive has no day of this\n`;
  const rows = days
    .filter(({ deterrence, dialogue }) => deterrence.count + dialogue.count > 0)
    .map(({ day, deterrence, dialogue }) => {
      const numbers = [deterrence, dialogue].flatMap((track) => [track.raises, track.lowers]);
      return [day, ...numbers.map((number) => number.toFixed(1).padStart(9))].join("");
    });
  return [
    `${a} and ${b}, weights summed by day; ${days.length} days of ${dataSets.join(", ")}`,
    "           deterrence         dialogue",
    "day          raises   lowers   raises   lowers",
    ...rows,
    "",
  ].join("\n");
}
