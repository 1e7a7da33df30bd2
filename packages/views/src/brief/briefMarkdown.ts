import { rangeWords, shortDay } from "../words/dayWords.ts";
import { briefDay } from "./briefOf.ts";
import type { Brief, Sentence } from "./brief.ts";
import { markdownText } from "./escape.ts";
import { sparkline } from "./sparkline.ts";

/** How many columns the small picture takes. */
const COLUMNS = 61;

/**
 * A brief as Markdown (CommonMark with tables). Text from reports is escaped: it shows, and does
 * nothing. The same bytes for the same brief.
 */
export function briefMarkdown(brief: Brief): string {
  return [
    `# ${markdownText(brief.case.title)}`,
    `Brief as of ${briefDay(brief)}`,
    "## Bottom line",
    brief.bottomLine.map(sentence).join(" "),
    "## What changed, and why",
    list(brief.changes),
    "## Both tracks",
    picture(brief),
    "## Channels",
    list(brief.channels),
    "## Explanations",
    questions(brief),
    "## Risk alerts of the last four weeks",
    list(brief.alerts),
    "## Opportunities of the last four weeks",
    list(brief.opportunities),
    "## What to watch",
    brief.watch.length === 0 ? "none" : brief.watch.map(watch).join("\n"),
    "## What this rests on",
    list(brief.caveats),
    sources(brief),
    `Method ${brief.method}. Casebook ${brief.case.id}, SHA-256 ${brief.case.hash}. Ids in brackets name the signals of the casebook.`,
    "",
  ].join("\n\n");
}

function sentence({ text, because }: Sentence): string {
  return because.length === 0 ? markdownText(text) : `${markdownText(text)} ${ids(because)}`;
}

function ids(because: readonly string[]): string {
  const shown = because.slice(0, 4).map((id) => markdownText(id));
  const more = because.length > 4 ? `, and ${because.length - 4} more` : "";
  return `[${shown.join(", ")}${more}]`;
}

function list(sentences: readonly Sentence[]): string {
  if (sentences.length === 0) return "none";
  return sentences.map((entry) => `- ${sentence(entry)}`).join("\n");
}

function picture({ picture: { days, deterrence, dialogue, phases } }: Brief): string {
  const first = days.at(0);
  const last = days.at(-1);
  if (first === undefined || last === undefined) return "no day is covered";
  const top = Math.max(...deterrence, ...dialogue);
  const rows = [
    `pressure ${sparkline(deterrence, COLUMNS, top)}`,
    `dialogue ${sparkline(dialogue, COLUMNS, top)}`,
    `         ${shortDay(first).padEnd(Math.max(0, Math.min(COLUMNS, days.length) - 6))}${shortDay(last)}`,
    ...phases.map((phase) => `         ${rangeWords(phase.from, phase.to)}: ${phase.word}`),
  ];
  return ["```text", ...rows, "```"].join("\n");
}

function questions(brief: Brief): string {
  if (brief.questions.length === 0) return "none";
  return brief.questions
    .map(({ text, explanations }) => {
      const rows = explanations.map((entry) => {
        const flips =
          entry.flippedBy.length === 0 ? "nothing that was tried" : entry.flippedBy.join("; ");
        return `| ${entry.rank} | ${markdownText(entry.label)} | ${markdownText(entry.score)} | ${markdownText(flips)} |`;
      });
      const table = [
        "| rank | explanation | score | first place changes without |",
        "|---|---|---|---|",
        ...rows,
      ];
      const body = rows.length === 0 ? "no explanation had been put forward" : table.join("\n");
      return `**${markdownText(text)}**\n\n${body}`;
    })
    .join("\n\n");
}

function watch({ by, lookFor, separates }: Brief["watch"][number]): string {
  return `- ${markdownText(by)}: ${markdownText(lookFor)} (tells apart: ${markdownText(separates)})`;
}

function sources(brief: Brief): string {
  const rows = brief.sources.map(
    ({ name, grade, reports, reason }) =>
      `| ${markdownText(name)} | ${grade} | ${reports} | ${markdownText(reason)} |`,
  );
  return ["| source | reliability | reports | why |", "|---|---|---|---|", ...rows].join("\n");
}
