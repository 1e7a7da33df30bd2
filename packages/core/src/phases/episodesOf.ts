import type { Fragility } from "../fragility/fragilityOf.ts";
import type { LevelDay } from "../levels/levelDay.ts";
import type { Span } from "../levels/span.ts";
import { dayText } from "../time/day.ts";
import type { PathEpisode } from "./pathOf.ts";
import type { Episode } from "./phase.ts";

/** Puts days and, where it was asked for, fragility to the episodes of a path. */
export function episodesOf(
  path: readonly PathEpisode[],
  levels: readonly LevelDay[],
  span: Span,
  fragility: Fragility | undefined,
): Episode[] {
  return path.map((episode, number) => {
    const first = episode.phases[0]!;
    const last = episode.phases.at(-1)!;
    const end = episode.closed ? (last.to ?? span.to) : null;
    const onset = dayText(first.from);
    return {
      id: `episode-${onset}`,
      onset,
      peak: peakOf(levels.slice(first.from - span.from, (end ?? span.to) - span.from + 1)),
      end: end === null ? null : dayText(end),
      phases: episode.phases.map((phase, index) => ({
        name: phase.name,
        from: dayText(phase.from),
        to: phase.to === null ? null : dayText(phase.to),
        round: phase.round,
        because: phase.because,
        waited: phase.waited,
        ...fragility?.phases[number]?.[index],
      })),
    };
  });
}

function peakOf(levels: readonly LevelDay[]): string {
  return levels.reduce((best, level) => (level.deterrence > best.deterrence ? level : best)).day;
}
