import type { Analysis, Casebook, Day } from "@harmel/core";
import { namesOf } from "../case/names.ts";
import { dayWords, rangeWords } from "../words/dayWords.ts";
import { languageWords } from "../words/languageWords.ts";
import { countWords, shareWords } from "../words/numberWords.ts";

/** What one sphere wrote of one signal: a count, or the reason why there is none. */
export interface AttentionCell {
  readonly sphere: string;
  /** "3", "0" or "not searched". */
  readonly text: string;
  /** "first 13 July 2024, 2 days after the first anywhere"; empty without a report. */
  readonly first: string;
  readonly isSearched: boolean;
  /** Reports found; `null` where nobody searched. */
  readonly count: number | null;
  readonly firstDay?: Day;
  /** Days from the first report anywhere to the first in this sphere. */
  readonly lagDays?: number;
}

/** Who wrote about what, over what was searched. */
export interface AttentionView {
  readonly spheres: readonly {
    readonly id: string;
    readonly label: string;
    readonly isSearched: boolean;
    /** What was searched of it, or that it was not. */
    readonly searched: string;
    readonly reports: string;
    /** Titles of signals that it never carried. */
    readonly notCarried: readonly { readonly id: string; readonly title: string }[];
  }[];
  readonly signals: readonly {
    readonly id: string;
    readonly title: string;
    readonly cells: readonly AttentionCell[];
  }[];
  readonly weeks: readonly {
    readonly week: string;
    readonly rangeText: string;
    readonly reports: number;
    readonly shares: string;
  }[];
  readonly collections: readonly {
    readonly label: string;
    readonly searched: string;
    readonly when: string;
  }[];
  /** What others on record say of attention. */
  readonly recorded: readonly { readonly by: string; readonly statement: string }[];
}

/**
 * Attention of media spheres, in words; a sphere that was not searched says so and never 0.
 *
 * @example
 * attentionView(casebook, analyse(casebook)).spheres[0].searched;
 */
export function attentionView(casebook: Casebook, analysis: Analysis): AttentionView {
  const names = namesOf(casebook);
  const spheres = casebook.spheres.map(({ id }) => id);
  return {
    spheres: analysis.attentionBySphere.map((search) => ({
      id: search.sphere,
      label: names.sphere(search.sphere),
      isSearched: search.from !== null,
      searched:
        search.from === null || search.to === null
          ? "not searched"
          : `${rangeWords(search.from, search.to)}, in ${languageWords(search.languages)}`,
      reports: search.from === null ? "not searched" : countWords(search.reports, "report"),
      notCarried: search.notCarried.map((id) => ({ id, title: names.signal(id) })),
    })),
    signals: analysis.attention.map((entry) => ({
      id: entry.signal,
      title: names.signal(entry.signal),
      cells: spheres.map((sphere) => cellOf(entry, sphere)),
    })),
    weeks: analysis.attentionByWeek.map(({ week, from, to, reports, shares }) => ({
      week,
      rangeText: rangeWords(from, to),
      reports,
      shares: sharesOf(shares, (id) => names.sphere(id)),
    })),
    collections: casebook.collections.map(({ label, searched, from, to }) => ({
      label,
      searched,
      when: rangeWords(from, to),
    })),
    recorded: recordedOf(casebook, analysis).map(({ by, statement }) => ({
      by: names.of(by),
      statement,
    })),
  };
}

function recordedOf(casebook: Casebook, { assessedWeeks }: Analysis): Casebook["assessments"] {
  const { compared, notCompared } = assessedWeeks;
  const known = new Set([...compared, ...notCompared].map(({ assessment }) => assessment));
  return casebook.assessments.filter(({ id, about }) => about === "attention" && known.has(id));
}

function cellOf(entry: Analysis["attention"][number], sphere: string): AttentionCell {
  const count = entry.bySphere[sphere];
  if (count === undefined) {
    const text = entry.notSearched[sphere] ?? "not searched";
    return { sphere, text, first: "", isSearched: false, count: null };
  }
  const first = entry.firstBySphere[sphere];
  const lag = entry.lagBySphere[sphere] ?? 0;
  const late =
    lag === 0 ? "the first anywhere" : `${countWords(lag, "day")} after the first anywhere`;
  const firstText = first === undefined ? "" : `first ${dayWords(first)}, ${late}`;
  return {
    sphere,
    text: String(count),
    first: firstText,
    isSearched: true,
    count,
    ...(first === undefined ? {} : { firstDay: first, lagDays: lag }),
  };
}

function sharesOf(shares: Readonly<Record<string, number>>, name: (id: string) => string): string {
  const entries = Object.entries(shares).filter(([, share]) => share > 0);
  if (entries.length === 0) return "no report found";
  return entries
    .toSorted(([, x], [, y]) => y - x)
    .map(([id, share]) => `${name(id)} ${shareWords(share)}`)
    .join(", ");
}
