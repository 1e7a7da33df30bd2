import type { Settings } from "../analysis/settings.ts";
import type { Casebook } from "../casebook/casebook.ts";
import type { WeekDirection } from "../casebook/statement.ts";
import type { Knowledge } from "../evidence/knowledge.ts";
import { type Posture, postureOf } from "../levels/posture.ts";
import { type Span, lengthOf } from "../levels/span.ts";
import type { PathEpisode, PathPhase } from "../phases/pathOf.ts";
import type { FlippedBy } from "./flippedBy.ts";
import { type Run, fragilityRuns } from "./runs.ts";

/** How far an answer holds: the share of runs that give it, and what alone changes it. */
export interface Holding {
  /** From 0 to 1; under two thirds a screen shows the answer as unsettled. */
  readonly holds: number;
  readonly flippedBy: readonly FlippedBy[];
}

/** How far the postures and the boundaries of phases hold. */
export interface Fragility {
  /** How many runs the shares are of. */
  readonly runs: number;
  readonly postures: readonly Holding[];
  /** By episode and phase, as in the path asked for. */
  readonly phases: readonly (readonly Holding[])[];
  /** By week of the span: which way it went; its alerts are not tried. */
  readonly weeks: readonly Holding[];
}

/** Days by which the beginning of the same phase may differ and still count as the same. */
export const phaseTolerance = 2;

/**
 * Tries every posture, every boundary and every week again under the whole grid and without each origin and
 * lineage. Expensive (see {@link fragilityRuns}): asked for, never done by itself.
 */
export function fragilityOf(
  casebook: Casebook,
  knowledge: Knowledge,
  settings: Settings,
  span: Span,
  asked: {
    readonly postures: readonly Posture[];
    readonly episodes: readonly PathEpisode[];
    readonly weeks: readonly WeekDirection[];
  },
): Fragility {
  const postures = Array.from({ length: lengthOf(span) }, () => new Tally());
  const phases = asked.episodes.map((episode) => episode.phases.map(() => new Tally()));
  const weeks = asked.weeks.map(() => new Tally());
  let runs = 0;
  for (const run of fragilityRuns(casebook, knowledge, settings, span)) {
    runs += 1;
    postures.forEach((tally, day) => {
      const posture = postureOf(run.deterrence[day]!, run.dialogue[day]!, run.settings);
      tally.count(posture === asked.postures[day], run, posture);
    });
    weeks.forEach((tally, week) => {
      const direction = run.weeks[week]!;
      tally.count(direction === asked.weeks[week], run, direction);
    });
    asked.episodes.forEach((episode, number) => {
      episode.phases.forEach((phase, index) => {
        const found = nearest(phase, run.episodes);
        phases[number]![index]!.count(found.same, run, found.text);
      });
    });
  }
  return {
    runs,
    postures: postures.map((tally) => tally.holding(runs)),
    phases: phases.map((tallies) => tallies.map((tally) => tally.holding(runs))),
    weeks: weeks.map((tally) => tally.holding(runs)),
  };
}

class Tally {
  private same = 0;
  private readonly flips: FlippedBy[] = [];

  count(isSame: boolean, run: Run, to: string): void {
    if (isSame) this.same += 1;
    else if (run.difference !== undefined) this.flips.push({ ...run.difference, to });
  }

  holding(runs: number): Holding {
    return { holds: Math.round((this.same / runs) * 1000) / 1000, flippedBy: this.flips };
  }
}

function nearest(phase: PathPhase, episodes: readonly PathEpisode[]) {
  let distance = Infinity;
  for (const candidate of episodes.flatMap((episode) => episode.phases)) {
    if (candidate.name !== phase.name || candidate.round !== phase.round) continue;
    if (Math.abs(candidate.from - phase.from) < Math.abs(distance)) {
      distance = candidate.from - phase.from;
    }
  }
  if (Math.abs(distance) <= phaseTolerance) return { same: true, text: "" };
  const days = Math.abs(distance);
  const text =
    distance === Infinity ? "does not begin" : `${days} days ${distance > 0 ? "later" : "earlier"}`;
  return { same: false, text };
}
