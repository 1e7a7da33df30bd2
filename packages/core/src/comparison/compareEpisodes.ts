import type { Analysis } from "../analysis/analysis.ts";
import { rounded } from "../levels/levelDay.ts";
import type { Episode } from "../phases/phase.ts";
import { type Day, dayNumber } from "../time/day.ts";
import type { ComparedEpisode } from "./comparedEpisode.ts";

/**
 * Puts the episodes of one or more analyses side by side, in the order given: length, peak, time to
 * the first dialogue, time from the peak to easing and to a recorded turn, channels, third parties,
 * and the share of signals that was observed.
 *
 * Signals count from the day the analysis gives them, onset and end included. Levels compare only
 * between analyses with the same settings; whether they have them is for the caller to see in
 * `options`. Days are whole days. Linear in signals and levels for each episode; it never throws.
 *
 * @example
 * compareEpisodes([analyse(first), analyse(second)]).map(({ days }) => days); //=> [103, 41]
 */
export function compareEpisodes(analyses: readonly Analysis[]): ComparedEpisode[] {
  return analyses.flatMap((analysis) =>
    analysis.episodes.map((episode) => compared(analysis, episode)),
  );
}

function compared(analysis: Analysis, episode: Episode): ComparedEpisode {
  const { id, onset, end, peak } = episode;
  const last = end ?? analysis.levels.at(-1)?.day ?? onset;
  const signals = analysis.signals.filter(
    ({ day, directions }) => onset <= day && day <= last && directions.length > 0,
  );
  const talk = signals.find(
    ({ track, direction }) => track === "dialogue" && direction === "raises",
  );
  const easing = episode.phases.find(({ name, from }) => name === "easing" && from >= peak);
  const turn = analysis.turns.find(({ day }) => day >= peak && day <= last);
  const used = new Set(signals.map((signal) => signal.id));
  const escalation = analysis.escalation.find((entry) => entry.episode === id);
  const observed = signals.filter(({ realisation }) => realisation === "observed").length;
  return {
    case: analysis.casebook.id,
    episode: id,
    onset,
    end,
    days: dayNumber(last) - dayNumber(onset) + 1,
    open: end === null,
    rounds: Math.max(...episode.phases.map(({ round }) => round)),
    peak: {
      day: peak,
      level: analysis.levels.find(({ day }) => day === peak)?.deterrence ?? 0,
    },
    daysToDialogue: daysBetween(onset, talk?.day),
    daysFromPeakToEasing: daysBetween(peak, easing?.from),
    daysFromPeakToTurn: daysBetween(peak, turn?.day),
    channels: analysis.channels
      .filter(({ usedBy }) => usedBy.some((signal) => used.has(signal)))
      .map((channel) => channel.id),
    thirdParties: escalation?.horizontal ?? [],
    hostility: escalation?.vertical ?? null,
    signals: signals.length,
    confirmedShare: signals.length === 0 ? null : rounded(observed / signals.length),
  };
}

function daysBetween(from: Day, to: Day | undefined): number | null {
  return to === undefined ? null : dayNumber(to) - dayNumber(from);
}
