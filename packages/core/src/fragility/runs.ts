import type { Settings } from "../analysis/settings.ts";
import { pathInput } from "../analysis/path.ts";
import type { Casebook } from "../casebook/casebook.ts";
import { type Knowledge, type LeftOut, knowledgeOf } from "../evidence/knowledge.ts";
import { type Effects, effectsOf } from "../levels/effects.ts";
import { type InForce, sweepInForce } from "../levels/inForce.ts";
import { sweepRecent } from "../levels/recent.ts";
import type { Span } from "../levels/span.ts";
import { type PathEpisode, pathOf } from "../phases/pathOf.ts";
import type { WeekDirection } from "../casebook/statement.ts";
import { dayText } from "../time/day.ts";
import { shiftsOf } from "../weeks/shifts.ts";
import { weeksOf } from "../weeks/weeksOf.ts";
import type { FlippedBy } from "./flippedBy.ts";
import { type GridValue, choices, gridAxes } from "./grid.ts";

/** The analysis under one choice of settings, or without one origin or lineage. */
export interface Run {
  readonly settings: Settings;
  /** What sets it apart from the analysis asked for, when it is one thing alone. */
  readonly difference: Omit<FlippedBy, "to"> | undefined;
  /** Levels of the dyad, in force and recent together, a value a day. */
  readonly deterrence: Float64Array;
  readonly dialogue: Float64Array;
  readonly episodes: readonly PathEpisode[];
  /** The judgement of each week of the span. */
  readonly weeks: readonly WeekDirection[];
}

/**
 * Runs the analysis under every choice of the grid, then without each origin and each lineage.
 *
 * Cost: 108 sweeps of what is in force, each with its weeks, and 18 of what is recent, since
 * thresholds only read them and neither they nor half-lives touch a week; and one whole analysis
 * for each origin and lineage.
 */
export function* fragilityRuns(
  casebook: Casebook,
  knowledge: Knowledge,
  settings: Settings,
  span: Span,
): Generator<Run> {
  for (const dates of gridAxes(settings).dates) {
    for (const evidence of gridAxes(settings).evidence) {
      yield* runsWith(knowledge, settings, span, dates, evidence);
    }
  }
  const leftOut: LeftOut[] = [
    ...knowledge.origins.map((origin) => ({ origin })),
    ...knowledge.lineages.map((lineage) => ({ lineage })),
  ];
  for (const without of leftOut) yield runWithout(casebook, knowledge, settings, span, without);
}

function* runsWith(
  knowledge: Knowledge,
  base: Settings,
  span: Span,
  dates: GridValue,
  evidence: GridValue,
): Generator<Run> {
  const axes = gridAxes(base);
  const common = { ...base, ...dates.change, ...evidence.change };
  const effects = effectsOf(knowledge, common);
  const recents = axes.halfLives.map((halfLives) =>
    sweepRecent(effects.pulses, { ...common, ...halfLives.change }, span),
  );
  for (const standing of choices([axes.aggregation, axes.ending, axes.staleness])) {
    const changes = standing.flatMap(({ change }) => Object.entries(change));
    const underStanding: Settings = { ...common, ...Object.fromEntries<unknown>(changes) };
    const inForce = sweepInForce(effects, underStanding, span);
    const input = pathInput(effects, inForce, span);
    const weeks = weekDirections(effects, inForce, span, underStanding);
    for (const thresholds of axes.thresholds) {
      const episodes = pathOf(input, { ...underStanding, ...thresholds.change });
      for (const [index, halfLives] of axes.halfLives.entries()) {
        const chosen = [dates, evidence, ...standing, thresholds, halfLives];
        const changed = chosen.filter((value) => !value.isBase);
        yield {
          settings: { ...underStanding, ...thresholds.change, ...halfLives.change },
          difference:
            changed.length === 1 ? { type: "setting", what: changed[0]!.label } : undefined,
          ...totals(inForce.series, recents[index]!),
          episodes,
          weeks,
        };
      }
    }
  }
}

function runWithout(
  casebook: Casebook,
  knowledge: Knowledge,
  settings: Settings,
  span: Span,
  without: LeftOut,
): Run {
  const rest = knowledgeOf(casebook, dayText(knowledge.asOf), without);
  const effects = effectsOf(rest, settings);
  const inForce = sweepInForce(effects, settings, span);
  const recent = sweepRecent(effects.pulses, settings, span);
  return {
    settings,
    difference: {
      type: without.origin === undefined ? "lineage" : "origin",
      what: without.origin ?? without.lineage,
    },
    ...totals(inForce.series, recent),
    episodes: pathOf(pathInput(effects, inForce, span), settings),
    weeks: weekDirections(effects, inForce, span, settings),
  };
}

/** Which way each week went; titles are not needed for that. */
function weekDirections(effects: Effects, inForce: InForce, span: Span, settings: Settings) {
  const weeks = weeksOf(shiftsOf(effects, inForce, settings), new Map(), span, settings);
  return weeks.map(({ direction }) => direction);
}

/** Levels of the dyad: both directions, in force and recent together. */
export function totals(inForce: readonly Float64Array[], recent: readonly Float64Array[]) {
  const total = (track: 0 | 1) =>
    inForce[track]!.map(
      (value, day) =>
        value + inForce[track + 2]![day]! + recent[track]![day]! + recent[track + 2]![day]!,
    );
  return { deterrence: total(0), dialogue: total(1) };
}
