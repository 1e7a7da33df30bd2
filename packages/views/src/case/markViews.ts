import { type Analysis, type Casebook, firstDay } from "@harmel/core";
import { realisationWords } from "../words/wordings.ts";
import type { MarkView, SideView } from "./caseView.ts";

/** The signals of the days shown, as marks; context is among them, on a track of its own. */
export function markViews(
  casebook: Casebook,
  analysis: Analysis,
  [first, second]: readonly [SideView, SideView],
): MarkView[] {
  const from = analysis.levels.at(0)?.day ?? "";
  const to = analysis.levels.at(-1)?.day ?? "";
  const signals = new Map(casebook.signals.map((signal) => [signal.id, signal]));
  return analysis.signals.flatMap((state): MarkView[] => {
    const signal = signals.get(state.id);
    if (signal === undefined || state.day < from || state.day > to) return [];
    const forward = state.directions.includes(first.direction);
    const backward = state.directions.includes(second.direction);
    return [
      {
        id: state.id,
        day: state.day,
        firstDay: firstDay(signal.occurred),
        track: state.track,
        direction: state.direction,
        side: forward === backward ? 2 : forward ? 0 : 1,
        realisation: { id: state.realisation, ...realisationWords[state.realisation] },
        title: signal.title,
        weight: state.weight,
        counted: state.counted,
      },
    ];
  });
}
