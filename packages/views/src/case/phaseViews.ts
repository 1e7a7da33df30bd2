import type { Analysis, Episode, Phase } from "@harmel/core";
import { rangeWords } from "../words/dayWords.ts";
import { phaseWords } from "../words/wordings.ts";
import type { PhaseView } from "./caseView.ts";
import { holdsView } from "./holdsView.ts";
import type { Names } from "./names.ts";

const waits: Partial<Record<Phase["name"], string>> = {
  standoff: "seven days without a new raise after",
  calm: "seven days under one alert after",
  unreported: "thirty days and more without a report of",
};

/** Every phase of every episode as a band, oldest first. */
export function phaseViews(analysis: Analysis, names: Names): PhaseView[] {
  const lastShown = analysis.levels.at(-1)?.day ?? analysis.asOf;
  return analysis.episodes.flatMap((episode) =>
    episode.phases.map((phase, index) => view(episode, phase, index, lastShown, analysis, names)),
  );
}

function view(
  episode: Episode,
  phase: Phase,
  index: number,
  lastShown: string,
  analysis: Analysis,
  names: Names,
): PhaseView {
  const to = phase.to ?? lastShown;
  const holds = holdsView(phase, analysis.fragilityRuns, names);
  const wait = phase.waited ? waits[phase.name] : undefined;
  const after = phase.because.map((id) => names.signal(id)).join("; ");
  return {
    ...phaseWords[phase.name],
    id: `${episode.id}-${index}`,
    name: phase.name,
    from: phase.from,
    to,
    ongoing: phase.to === null,
    round: phase.round,
    rangeText: rangeWords(phase.from, to),
    because: phase.because,
    ...(wait === undefined ? {} : { restsOn: `rests on ${wait}: ${after}` }),
    ...(holds === undefined ? {} : { holds }),
  };
}
