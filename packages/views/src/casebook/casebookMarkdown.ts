import type { Casebook, Report, Signal } from "@harmel/core";
import { markdownText } from "../brief/escape.ts";
import { datingWords, rangeWords } from "../words/dayWords.ts";

/**
 * A casebook as Markdown to read: its signals by day, each with its reports. Text from reports is
 * escaped: it shows, and does nothing. The same bytes for the same casebook.
 */
export function casebookMarkdown(casebook: Casebook): string {
  const { title, id, summary, coverage, signals } = casebook;
  const names = new Map(casebook.actors.map((actor) => [actor.id, actor.name]));
  const sources = new Map(casebook.sources.map((source) => [source.id, source.name]));
  const reports = new Map(casebook.reports.map((report) => [report.id, report]));
  const nameOf = (actor: string): string => markdownText(names.get(actor) ?? actor);
  const reportOf = (report: string): string => {
    const found = reports.get(report);
    return found === undefined ? markdownText(report) : reportText(found, sources);
  };
  const byDay = signals.toSorted((a, b) => {
    return a.occurred.from === b.occurred.from ? 0 : a.occurred.from < b.occurred.from ? -1 : 1;
  });
  return [
    `# ${markdownText(title)}`,
    `${id}, ${rangeWords(coverage.from, coverage.to)}: ${markdownText(coverage.of)}`,
    ...(summary === undefined ? [] : [markdownText(summary)]),
    "## Signals",
    ...byDay.map((signal) => signalText(signal, nameOf, reportOf)),
    "",
  ].join("\n\n");
}

function signalText(
  { title, kind, occurred, initiators, targets, summary, evidence }: Signal,
  nameOf: (actor: string) => string,
  reportOf: (report: string) => string,
): string {
  const who = initiators.map(nameOf).join(", ");
  const whom = targets.map(({ actor }) => nameOf(actor)).join(", ");
  const items = evidence.map(({ report, stance }) => `- ${stance}: ${reportOf(report)}`);
  return [
    `### ${datingWords(occurred)}: ${markdownText(title)}`,
    `${who}${whom && ` → ${whom}`} (${markdownText(kind)})`,
    ...(summary === undefined ? [] : [markdownText(summary)]),
    items.join("\n"),
  ].join("\n\n");
}

/** An address stands as text: a link made of it could be anything. */
function reportText(
  { title, source, published, address }: Report,
  sources: ReadonlyMap<string, string>,
): string {
  const name = markdownText(sources.get(source) ?? source);
  const where = address === undefined ? "" : `, ${markdownText(address)}`;
  return `${name}, ${markdownText(title)}, ${datingWords(published)}${where}`;
}
