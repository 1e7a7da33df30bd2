import type { Casebook } from "../casebook/casebook.ts";
import { attentionOf } from "../attention/attentionOf.ts";
import { channelConflicts } from "../channels/channelConflicts.ts";
import { channelHealthOver } from "../channels/channelHealthOver.ts";
import { channelsAsOf } from "../channels/channelsAsOf.ts";
import { claimHistoriesOf } from "../claims/claimHistoriesOf.ts";
import { escalationOf } from "../escalation/escalationOf.ts";
import { knowledgeOf } from "../evidence/knowledge.ts";
import { rankedTurnsAsOf } from "../explanations/rankedTurnsAsOf.ts";
import { type Fragility, fragilityOf } from "../fragility/fragilityOf.ts";
import { casebookHash } from "../hash/casebookHash.ts";
import { indicatorsAsOf } from "../indicators/indicatorsAsOf.ts";
import { effectsOf } from "../levels/effects.ts";
import { sweepInForce } from "../levels/inForce.ts";
import { levelDays } from "../levels/levelDay.ts";
import { sweepRecent } from "../levels/recent.ts";
import { spanOf } from "../levels/span.ts";
import { episodesOf } from "../phases/episodesOf.ts";
import { pathOf } from "../phases/pathOf.ts";
import { dayNumber, isDay } from "../time/day.ts";
import { version } from "../version.ts";
import { assessedWeeksOf } from "../weeks/assessedWeeksOf.ts";
import { shiftsOf } from "../weeks/shifts.ts";
import { weeksOf } from "../weeks/weeksOf.ts";
import type { Analysis, AnalyseOptions, DayAnalysis, UnknownDay } from "./analysis.ts";
import { contributionsOn } from "./contributions.ts";
import { deepFreeze } from "./deepFreeze.ts";
import { onFirstRead } from "./onFirstRead.ts";
import { pathInput } from "./path.ts";
import { defaultSettings } from "./settings.ts";
import { signalStates } from "./signalState.ts";

/**
 * Derives levels, posture, episodes, phases and weeks from a casebook, as they could have been
 * derived on a day.
 *
 * Pure and deterministic; the result is frozen. Levels are rung weights (0–10 a signal), a value a
 * day of the coverage up to `asOf`. Settings may be given one by one. Cost: n log n in signals,
 * linear in days; `fragility` costs about a thousand times the levels.
 *
 * @throws {RangeError} when `asOf` is not a day.
 *
 * @example
 * const analysis = analyse(casebook, { asOf: "2024-07-14" });
 * analysis.on("2024-07-02").posture; //=> "dual-track"
 */
export function analyse(casebook: Casebook, options: AnalyseOptions = {}): Analysis {
  const { asOf = casebook.coverage.to, fragility: wantsFragility = false, ...changes } = options;
  if (!isDay(asOf)) throw new RangeError(`asOf is not a day written YYYY-MM-DD: ${asOf}`);
  const settings = { ...defaultSettings, ...changes };
  const knowledge = knowledgeOf(casebook, asOf);
  const span = spanOf(casebook.coverage, knowledge.asOf);
  const effects = effectsOf(knowledge, settings);
  const inForce = sweepInForce(effects, settings, span);
  const recent = sweepRecent(effects.pulses, settings, span);
  const path = pathOf(pathInput(effects, inForce, span), settings);
  const bare = levelDays(inForce.series, recent, casebook.focus, span, settings);
  const signals = new Map(casebook.signals.map((signal) => [signal.id, signal]));
  const judged = weeksOf(shiftsOf(effects, inForce, settings), signals, span, settings);

  let computed: Fragility | undefined;
  const fragility = () =>
    (computed ??= fragilityOf(casebook, knowledge, settings, span, {
      postures: bare.map((level) => level.posture),
      episodes: path,
      weeks: judged.map((week) => week.direction),
    }));
  const asked = wantsFragility ? fragility() : undefined;
  const levels = bare.map((level, index) => ({ ...level, ...asked?.postures[index] }));
  const weeks = deepFreeze(judged.map((week, index) => ({ ...week, ...asked?.weeks[index] })));
  const published = [...knowledge.published.values()];

  const on = (day: string): DayAnalysis | UnknownDay => {
    if (!isDay(day)) return { day, unknown: "not a day" };
    const number = dayNumber(day);
    const level = bare[number - span.from];
    if (level === undefined) {
      const { from, to } = casebook.coverage;
      const isLater = from <= day && day <= to;
      return { day, unknown: isLater ? "after the day of the analysis" : "outside coverage" };
    }
    const contributions = contributionsOn(effects, settings, span, casebook.focus, number);
    const because = [...new Set(contributions.flatMap((entry) => entry.signals))];
    return Object.freeze({
      ...level,
      because: deepFreeze(because),
      contributions: deepFreeze(contributions),
      get holds() {
        return fragility().postures[number - span.from]!.holds;
      },
      get flippedBy() {
        return deepFreeze(fragility().postures[number - span.from]!.flippedBy);
      },
    });
  };

  const episodes = deepFreeze(episodesOf(path, levels, span, asked));
  const channels = deepFreeze(channelsAsOf(casebook, knowledge));
  const conflicts = onFirstRead(() => channels.flatMap(channelConflicts));
  const health = onFirstRead(() => channelHealthOver(channels, span));
  const escalation = onFirstRead(() => escalationOf(casebook, knowledge, settings, episodes));
  const assessed = onFirstRead(() => assessedWeeksOf(casebook, knowledge, weeks));
  const indicators = onFirstRead(() => indicatorsAsOf(casebook, knowledge));
  const signalsKnown = onFirstRead(() => signalStates(knowledge, settings));
  const turns = onFirstRead(() => rankedTurnsAsOf(casebook, knowledge));
  const claims = onFirstRead(() => claimHistoriesOf(casebook, knowledge));
  const attention = onFirstRead(() => attentionOf(casebook, knowledge));

  return Object.freeze({
    method: Object.freeze({ name: "@harmel/core", version }),
    options: Object.freeze(settings),
    casebook: Object.freeze({
      id: casebook.id,
      get hash() {
        return casebookHash(casebook);
      },
      signals: knowledge.signals.length,
      reports: published.filter((day) => day <= knowledge.asOf).length,
    }),
    asOf,
    focus: deepFreeze([...casebook.focus] as const),
    coverage: deepFreeze({ ...casebook.coverage }),
    levels: deepFreeze(levels),
    episodes,
    get turns() {
      return turns();
    },
    channels,
    get channelConflicts() {
      return conflicts();
    },
    get channelHealth() {
      return health();
    },
    weeks,
    get assessedWeeks() {
      return assessed();
    },
    get indicators() {
      return indicators();
    },
    get signals() {
      return signalsKnown();
    },
    get escalation() {
      return escalation();
    },
    get claims() {
      return claims();
    },
    get attention() {
      return attention().signals;
    },
    get attentionBySphere() {
      return attention().spheres;
    },
    get attentionByWeek() {
      return attention().weeks;
    },
    fragilityRuns: asked?.runs ?? 0,
    on,
  } satisfies Analysis);
}
