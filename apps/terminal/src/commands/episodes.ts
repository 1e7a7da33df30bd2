import { type EpisodesDocument, findEpisodes, perform } from "@harmel/operations";
import { countWords, plainText } from "@harmel/views";
import type { CommandLine } from "../commandLine/parseCommandLine.ts";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { hanging } from "../text/hanging.ts";
import { textOf } from "../text/Line.ts";
import { homeFor } from "./homeFor.ts";

/** Prints the episodes that the archive shows of a dyad: the contract's document, or a table. */
export async function episodes(line: CommandLine, around: Surroundings): Promise<number> {
  const [a, b] = line.arguments;
  const { from, to } = line.options;
  const input = { a, b, ...(from && { from }), ...(to && { to }) };
  const document = await perform(findEpisodes, homeFor(line, around), input);
  around.out(
    line.options.json
      ? `${JSON.stringify(document)}\n`
      : episodesTable(document, around.columns ?? 80),
  );
  return 0;
}

function episodesTable({ dyad, names, episodes: found }: EpisodesDocument, width: number): string {
  const who = `${names.join(" and ")} (${dyad.join(" ")})`;
  if (found.length === 0) return `${plainText(who)}: the archive shows no episode\n`;
  const rows = found.flatMap(({ onset, seen, peak, end = "goes on   ", holds, evidence }) => {
    const kinds = evidence.slice(0, 3).map((risen) => {
      return `${risen.from}→${risen.to} ${risen.kind} ${risen.acts}, usual ${risen.expected.toFixed(1)}`;
    });
    const share = `${Math.round(holds * 100)} %`.padStart(5);
    return [
      `${onset}  ${seen}  ${peak}  ${end}  ${share}`,
      ...hanging("    ", kinds.join("; "), width).map(textOf),
    ];
  });
  const lines = [
    ...hanging("", `${who}: ${countWords(found.length, "episode")}`, width).map(textOf),
    "holds is the share of reasonable settings that see it; below, what rose",
    "onset       seen        peak        end         holds",
    ...rows,
  ];
  return `${lines.map((text) => plainText(text)).join("\n")}\n`;
}
