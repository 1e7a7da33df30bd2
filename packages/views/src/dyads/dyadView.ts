import { type Day, dayNumber, dayText } from "@harmel/core";
import { dayWords, rangeWords } from "../words/dayWords.ts";
import { countWords, numberWords } from "../words/numberWords.ts";
import { type ArchiveView, archiveView, restrictedWords, restsOnWords } from "./archiveView.ts";
import { type BinUnit, type DyadBin, binUnit, dyadBins } from "./dyadBins.ts";
import type { DyadFacts } from "./dyadFacts.ts";
import { type DyadEpisodeView, episodeView } from "./episodeView.ts";
import { type OutlookView, outlookView } from "./outlookView.ts";

/** One side of a dyad of the archive. */
export interface DyadSideView {
  readonly code: string;
  readonly name: string;
  /** "Greece → Turkey". */
  readonly directionText: string;
}

/** What the archive says of a dyad, as a screen shows it. */
export interface DyadView {
  readonly sides: readonly [DyadSideView, DyadSideView];
  readonly title: string;
  /** Why there is nothing to show, and what may have been meant. */
  readonly missing?: string;
  readonly nearest: readonly string[];
  readonly from: Day;
  readonly to: Day;
  readonly rangeText: string;
  readonly unit: BinUnit;
  readonly bins: readonly DyadBin[];
  /** The highest sum of both sides on either track in a step. */
  readonly highest: number;
  readonly coverage: string;
  readonly restsOn: string;
  /** Said where a data set may not be passed on. */
  readonly licence?: string;
  readonly episodes: readonly DyadEpisodeView[];
  readonly episodesText: string;
  readonly earlierEpisodes: number;
  /** Missing where it was not asked for. */
  readonly outlook?: OutlookView;
  readonly cases: readonly {
    readonly id: string;
    readonly title: string;
    readonly rangeText: string;
  }[];
  /** Other stretches of days: how they are called, and their first day; none is the archive's. */
  readonly ranges: readonly { readonly word: string; readonly from: Day }[];
  readonly archive: ArchiveView;
}

/** A dyad of the archive in words and steps. */
export function dyadView(facts: DyadFacts): DyadView {
  const [a, b] = facts.dyad;
  const [nameA, nameB] = facts.names;
  const names = new Map([
    [a, nameA],
    [b, nameB],
  ]);
  const { from = "", to = "" } = facts;
  const bins = from === "" ? [] : dyadBins(facts, from, to);
  const archive = archiveView(facts.archive);
  const restricted = archive.dataSets.filter(
    ({ name, isRestricted }) => isRestricted && facts.dataSets.includes(name),
  );
  const missing = missingWords(facts);
  return {
    sides: [
      { code: a, name: nameA, directionText: `${nameA} → ${nameB}` },
      { code: b, name: nameB, directionText: `${nameB} → ${nameA}` },
    ],
    title: `${nameA} and ${nameB}`,
    ...(missing && { missing }),
    nearest: facts.lastAct === undefined ? facts.nearest : [],
    from,
    to,
    rangeText: from === "" ? "" : rangeWords(from, to),
    unit: from === "" ? "day" : binUnit(dayNumber(to) - dayNumber(from) + 1),
    bins,
    highest: highestOf(bins),
    coverage: coverageWords(facts, bins),
    restsOn: restsOnWords(facts.dataSets, facts.archive),
    ...(restricted.length > 0 && {
      licence: `${restricted.map(({ word }) => word).join(" and ")}: ${restrictedWords}`,
    }),
    episodes: facts.episodes.map((episode) => episodeView(episode, names, to)),
    episodesText: episodesWords(facts),
    earlierEpisodes: facts.earlierEpisodes,
    ...(facts.outlook && { outlook: outlookView(facts.outlook) }),
    cases: facts.cases.map((entry) => ({
      id: entry.id,
      title: entry.title,
      rangeText: rangeWords(entry.from, entry.to),
    })),
    ranges: rangesOf(facts),
    archive,
  };
}

function missingWords({ archive, names, lastAct, to }: DyadFacts): string | undefined {
  if (archive.dataSets.length === 0) return "There are no event data yet.";
  if (lastAct !== undefined) return undefined;
  const until = to === undefined ? "" : ` up to ${dayWords(to)}`;
  return `The archive has no act between ${names[0]} and ${names[1]}${until}.`;
}

function coverageWords({ days, from, to }: DyadFacts, bins: readonly DyadBin[]): string {
  if (from === undefined || to === undefined) return "nothing is known";
  const all = bins.reduce((sum, bin) => sum + bin.days, 0);
  const rows = bins.reduce((sum, bin) => sum + bin.volume, 0);
  const known =
    days.length === all
      ? `All ${countWords(all, "day")} are covered`
      : `${numberWords(days.length)} of ${countWords(all, "day")} are covered; the others are not known, which is not calm`;
  return `${known}. The whole archive has ${countWords(rows, "row")} in them.`;
}

function episodesWords({ episodes, earlierEpisodes }: DyadFacts): string {
  const found =
    episodes.length === 0
      ? "No episode was seen"
      : `${countWords(episodes.length, "episode")} seen`;
  const earlier = earlierEpisodes === 0 ? "" : `, ${earlierEpisodes} before`;
  return `${found} in these days${earlier}`;
}

function highestOf(bins: readonly DyadBin[]): number {
  const sums = bins.flatMap(({ bySide: [one, two] }) => [
    one.deterrence.raises + two.deterrence.raises,
    one.dialogue.raises + two.dialogue.raises,
  ]);
  return sums.reduce((most, sum) => Math.max(most, sum), 0);
}

function rangesOf({ archive, to }: DyadFacts): DyadView["ranges"] {
  const first = archive.from;
  if (first === undefined || to === undefined) return [];
  const years = [
    ["Half a year", 183],
    ["2 years", 730],
    ["5 years", 1826],
  ] as const;
  const shorter = years
    .map(([word, days]) => ({ word, from: dayText(dayNumber(to) - days) }))
    .filter(({ from }) => from > first);
  return [...shorter, { word: "All", from: first }];
}
