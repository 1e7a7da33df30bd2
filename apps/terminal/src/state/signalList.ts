import type { CaseView, SignalView } from "@harmel/views";
import type { State } from "./State.ts";

/** The signals of the list: those with every word of the filter, the newest or heaviest first. */
export function signalList(
  view: CaseView,
  { filter, sort }: Pick<State, "filter" | "sort">,
): SignalView[] {
  const words = filter.toLowerCase().split(" ").filter(Boolean);
  const found = view.signals.filter((signal) => {
    const text = searched(signal);
    return words.every((word) => text.includes(word));
  });
  const newestFirst = found.toReversed();
  if (sort === "known") return newestFirst.toSorted((a, b) => compare(b.knownOn, a.knownOn));
  if (sort === "weight") return newestFirst.toSorted((a, b) => b.counted - a.counted);
  return newestFirst.toSorted((a, b) => compare(b.day, a.day));
}

/** The place of the chosen signal in the list; the first where it is not in it. */
export function chosenIndex(
  list: readonly SignalView[],
  { signal }: Pick<State, "signal">,
): number {
  return Math.max(
    0,
    list.findIndex(({ id }) => id === signal),
  );
}

function searched(signal: SignalView): string {
  return [
    signal.title,
    signal.who,
    signal.toward,
    signal.kind,
    signal.family,
    signal.place,
    signal.track.word,
    signal.realisation.word,
    signal.day,
    signal.dayText,
    ...signal.evidence.map(({ source }) => source),
  ]
    .join(" ")
    .toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
