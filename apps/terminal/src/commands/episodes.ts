import { type EpisodesDocument, findEpisodes, perform } from "@harmel/operations";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { homeFor } from "./homeFor.ts";

/** Prints the episodes that the archive shows of a dyad: the contract's document, or a table. */
export async function episodes(line: CommandLine, around: Surroundings): Promise<number> {
  const [a, b] = line.arguments;
  const { from, to } = line.options;
  const input = { a, b, ...(from && { from }), ...(to && { to }) };
  const document = await perform(findEpisodes, homeFor(line, around), input);
  around.out(line.options.json ? `${JSON.stringify(document)}\n` : episodesTable(document));
  return 0;
}

function episodesTable({ dyad: [a, b], episodes: found }: EpisodesDocument): string {
  if (found.length === 0) return `${a} and ${b}: the archive shows no episode\n`;
  const rows = found.map(({ onset, seen, peak, end = "goes on   ", holds, evidence }) => {
    const kinds = evidence.slice(0, 3).map((risen) => {
      return `${risen.from}→${risen.to} ${risen.kind} ${risen.acts}, usual ${risen.expected.toFixed(1)}`;
    });
    const share = `${Math.round(holds * 100)} %`.padStart(5);
    return `${onset}  ${seen}  ${peak}  ${end}  ${share}  ${kinds.join("; ")}`;
  });
  return [
    `${a} and ${b}: ${found.length} episodes; holds is the share of reasonable settings that see it`,
    "onset       seen        peak        end         holds  what rose",
    ...rows,
    "",
  ].join("\n");
}
