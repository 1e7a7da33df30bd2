import type { Day, DyadState, ScreenedDyad } from "@harmel/core";
import type { Wording } from "../case/caseView.ts";
import { dayWords, rangeWords } from "../words/dayWords.ts";
import { countWords } from "../words/numberWords.ts";
import { alertWords, dyadStateWords } from "../words/wordings.ts";
import type { ArchiveFacts } from "./archiveFacts.ts";
import { type ArchiveView, archiveView, restsOnWords } from "./archiveView.ts";
import { weeklyWords } from "./weeklyWords.ts";

/** Acts by weeks: those that raise pressure, and those that open talk. */
export interface WeeklyFacts {
  readonly deterrence: readonly number[];
  readonly dialogue: readonly number[];
}

/** A screening, as the operation tells it. */
export interface ScreeningFacts {
  readonly on: Day;
  readonly window: number;
  readonly covered: number;
  readonly ranked: number;
  readonly alerts: number;
  readonly opportunities: number;
  readonly found: number;
  readonly page: number;
  readonly pages: number;
  readonly dyads: readonly (ScreenedDyad & {
    readonly names: readonly [string, string];
    readonly dataSets: readonly string[];
    readonly weekly?: WeeklyFacts;
  })[];
  readonly weeks?: { readonly from: Day; readonly covered: readonly number[] };
  readonly validation: { readonly alerts: string; readonly opportunities: string };
  readonly archive: ArchiveFacts;
}

/** A dyad of the list in words. */
export interface ScreeningRowView {
  readonly a: string;
  readonly b: string;
  readonly rank: number;
  readonly title: string;
  readonly state: Wording & { readonly id: DyadState };
  /** The alerts that are set, which do not exclude each other. */
  readonly alerts: readonly (Wording & { readonly id: "risk" | "opportunity" })[];
  readonly onsetText: string;
  /** Why it stands there, the strongest change first. */
  readonly reasons: readonly string[];
  readonly weekly?: WeeklyFacts & { readonly text: string };
  readonly restsOn: string;
  readonly isRestricted: boolean;
}

/** A list that the ranking can be cut down to. */
export interface ScreeningListView {
  readonly id: "all" | "alerts" | "opportunities";
  readonly word: string;
  readonly count: number;
  readonly validation: string;
}

/** The dyads of the archive, ranked, as a screen shows them. */
export interface ScreeningView {
  readonly on: Day;
  readonly onText: string;
  readonly summary: string;
  /** Against what each dyad is held. */
  readonly method: string;
  /** On how many days of the window anything is known; absent where on all. */
  readonly gaps?: string;
  readonly lists: readonly ScreeningListView[];
  readonly rows: readonly ScreeningRowView[];
  readonly found: number;
  readonly page: number;
  readonly pages: number;
  /** The weeks of the small lines, on how many days each is known, and their highest count. */
  readonly weeks?: {
    readonly text: string;
    readonly covered: readonly number[];
    readonly highest: number;
  };
  readonly archive: ArchiveView;
}

/** A screening in words; `limit` is how many rows a page holds. */
export function screeningView(facts: ScreeningFacts, limit = 50): ScreeningView {
  const { on, window, covered, ranked, alerts, opportunities, validation, weeks } = facts;
  const first = (facts.page - 1) * limit;
  return {
    on,
    onText: dayWords(on),
    summary: `${countWords(ranked, "dyad")} ranked: ${countWords(alerts, "alert")}, ${countWords(opportunities, "opportunity", "opportunities")}`,
    method: `the ${window} days up to ${dayWords(on)}, each dyad against its own 180 days before, growth of the archive discounted`,
    ...(covered < window && {
      gaps: `The archive has rows on ${covered} of these ${window} days; the others are not known, which is not calm.`,
    }),
    lists: [
      { id: "all", word: "All", count: ranked, validation: "ranked by the strongest change" },
      { id: "alerts", word: "Alerts", count: alerts, validation: validation.alerts },
      {
        id: "opportunities",
        word: "Opportunities",
        count: opportunities,
        validation: validation.opportunities,
      },
    ],
    rows: facts.dyads.map((dyad, index) => rowView(dyad, first + index + 1, facts.archive)),
    found: facts.found,
    page: facts.page,
    pages: facts.pages,
    ...(weeks && {
      weeks: {
        text: `acts a week, ${rangeWords(weeks.from, on)}`,
        covered: weeks.covered,
        highest: highestOf(facts),
      },
    }),
    archive: archiveView(facts.archive),
  };
}

function rowView(
  { a, b, names, state, onset, because, isAlert, isOpportunity, dataSets, weekly }: Row,
  rank: number,
  archive: ArchiveFacts,
): ScreeningRowView {
  const restricted = archive.dataSets.filter(({ isRestricted }) => isRestricted);
  return {
    a,
    b,
    rank,
    title: `${names[0]} and ${names[1]}`,
    state: { id: state, ...dyadStateWords[state] },
    alerts: [
      ...(isAlert ? [{ id: "risk" as const, ...alertWords.risk, word: "Alert" }] : []),
      ...(isOpportunity ? [{ id: "opportunity" as const, ...alertWords.opportunity }] : []),
    ],
    onsetText: onset === undefined ? "no rise" : `since ${dayWords(onset)}`,
    reasons: because.split("; "),
    ...(weekly && { weekly: { ...weekly, text: weeklyWords(weekly) } }),
    restsOn: restsOnWords(dataSets, archive),
    isRestricted: restricted.some(({ name }) => dataSets.includes(name)),
  };
}

type Row = ScreeningFacts["dyads"][number];

function highestOf({ dyads }: ScreeningFacts): number {
  const counts = dyads.flatMap(({ weekly }) =>
    weekly === undefined ? [] : [...weekly.deterrence, ...weekly.dialogue],
  );
  return counts.reduce((most, count) => Math.max(most, count), 1);
}
