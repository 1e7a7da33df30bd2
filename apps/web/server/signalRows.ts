import type { CaseView, SignalView } from "@harmel/views";
import type { CaseQuery, SortColumn } from "./caseQuery.ts";

/** How many rows a page of the table holds. */
export const PAGE = 100;

/** The signals that the filter leaves, sorted, and the page of them that is shown. */
export interface SignalRows {
  readonly rows: readonly SignalView[];
  readonly found: number;
  readonly page: number;
  readonly pages: number;
}

/** Filters, sorts and pages the signals of a view. */
export function signalRows(view: CaseView, query: CaseQuery): SignalRows {
  const sides = new Map(view.marks.map(({ id, side }) => [id, String(side)]));
  const words = query.q.toLocaleLowerCase("en").split(/\s+/).filter(Boolean);
  const found = view.signals.filter(
    (signal) =>
      (query.track === "" || signal.track.id === query.track) &&
      (query.realisation === "" || signal.realisation.id === query.realisation) &&
      (query.side === "" || (sides.get(signal.id) ?? "2") === query.side) &&
      words.every((word) => textOf(signal).includes(word)),
  );
  const isDown = query.sort.startsWith("-");
  const column = query.sort.replace(/^-/, "") as SortColumn;
  const sorted = found.toSorted((one, two) => compare(one, two, column) * (isDown ? -1 : 1));
  const pages = Math.max(1, Math.ceil(sorted.length / PAGE));
  const page = Math.min(query.page, pages);
  return {
    rows: sorted.slice((page - 1) * PAGE, page * PAGE),
    found: found.length,
    page,
    pages,
  };
}

function textOf({ title, summary, who, toward, kind, place, dayText }: SignalView): string {
  return [title, summary, who, toward, kind, place, dayText].join(" ").toLocaleLowerCase("en");
}

const valueOf = (signal: SignalView, column: SortColumn): string | number => {
  if (column === "track") return signal.track.word;
  if (column === "realisation") return signal.realisation.word;
  return signal[column];
};

function compare(one: SignalView, two: SignalView, column: SortColumn): number {
  const [a, b] = [valueOf(one, column), valueOf(two, column)];
  if (typeof a === "number" && typeof b === "number") return a - b || byDay(one, two);
  return String(a).localeCompare(String(b), "en") || byDay(one, two);
}

const byDay = (one: SignalView, two: SignalView): number =>
  one.day < two.day ? -1 : one.day > two.day ? 1 : 0;
