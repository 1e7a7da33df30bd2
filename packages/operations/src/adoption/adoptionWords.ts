import { detectionSettings, findKind, version } from "@harmel/core";
import { countWords, dataSetWords, dayWords, rangeWords, shareWords } from "@harmel/views";
import type { Draft } from "./Draft.ts";
import type { Finding, FoundDataSet, LeftOut } from "./Finding.ts";
import { mostSignals } from "./draftsThatFit.ts";

/** What a casebook is called unless told otherwise. */
export function titleWords({ sides: [a, b], episode: { onset } }: Finding): string {
  return `${a.name} and ${b.name} from ${dayWords(onset)}, from event data`;
}

/** For what the casebook was watched. */
export function coverageWords(
  { sides: [a, b] }: Finding,
  sources: readonly Pick<FoundDataSet, "name">[],
): string {
  const names = sources.map(({ name }) => name).join(", ") || "no data set";
  return `what ${a.name} and ${b.name} do to one another, as coded in ${names}`;
}

/** What was found: when, how strongly, in which kinds. */
export function summaryWords({ sides, episode }: Finding): string {
  const { onset, seen, peak, end, acts, expected, holds, evidence } = episode;
  const [a, b] = sides;
  const nameOf = (code: string): string => sides.find((side) => side.code === code)?.name ?? code;
  const risen = evidence.slice(0, 5).map(({ kind, from, to, acts: found, expected: usual }) => {
    const whom = `${nameOf(from)} toward ${nameOf(to)}`;
    return `${findKind(kind).label.toLowerCase()}, ${whom} (${countWords(found, "day")}, ${usual.toFixed(1)} usual)`;
  });
  return [
    `Pressure between ${a.name} and ${b.name} rose from ${dayWords(onset)}, as event data have it:`,
    `${acts} acts by ${dayWords(seen)}, the day on which it could be seen, where ${expected.toFixed(1)} were usual.`,
    `Its busiest week ended on ${dayWords(peak)};`,
    end === undefined ? "its end is not in the data." : `it was over by ${dayWords(end)}.`,
    `${shareWords(holds)} of reasonable settings see it.`,
    risen.length > 0 ? `What rose most: ${risen.join("; ")}.` : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** How the casebook was made, and what is not in it. */
export function noteWords(
  { from, to }: Finding,
  { leftOut, kept }: { readonly leftOut: readonly LeftOut[]; readonly kept: readonly Draft[] },
): string {
  const span = kept[0]?.span.precision ?? "day";
  return [
    `Adopted from event data of ${rangeWords(from, to)} by Harmel ${version}: the onset is the rise of acts over the ${detectionSettings.baseDays} days before it.`,
    `Each signal counts the coded rows of one kind, in one direction, in one ${span}. Rows are reports, not events, and no row was read by a person: a signal is a count to look into, never an incident.`,
    `That a row was there on the ${span === "day" ? "day of the act" : "last day of its week"} is assumed: the counts do not keep when it came.`,
    ...leftOut.map((rows) => `Left out: ${leftOutWords(rows)}.`),
  ].join("\n\n");
}

/** Which rows are not in a casebook, and why. */
export function leftOutWords({ dataSet, reason, count }: LeftOut): string {
  return `${countWords(count, "row")} of ${dataSetWords(dataSet)}, ${reasons[reason]}`;
}

const reasons: Readonly<Record<LeftOut["reason"], string>> = {
  restricted: "whose licence forbids passing them on",
  context: "whose codes are context and move no level",
  limit: `the lightest over the limit of ${mostSignals} signals`,
};
