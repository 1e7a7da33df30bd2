import type { SignalAttention, SphereSearch, WeekAttention } from "../attention/attention.ts";
import type { ChannelConflict } from "../channels/channelConflicts.ts";
import type { ChannelHealth } from "../channels/channelHealthOn.ts";
import type { ChannelHistory } from "../channels/channelsAsOf.ts";
import type { ClaimHistory } from "../claims/claimHistory.ts";
import type { Escalation } from "../escalation/escalation.ts";
import type { RankedTurn } from "../explanations/rankedTurnsAsOf.ts";
import type { KnownIndicator } from "../indicators/knownIndicator.ts";
import type { LevelDay } from "../levels/levelDay.ts";
import type { Episode } from "../phases/phase.ts";
import type { Day } from "../time/day.ts";
import type { AssessedWeeks } from "../weeks/assessedWeeks.ts";
import type { Week } from "../weeks/week.ts";
import type { Contribution } from "./contributions.ts";
import type { Settings } from "./settings.ts";
import type { SignalState } from "./signalState.ts";

/** What an analysis can be asked with. */
export interface AnalyseOptions extends Partial<Settings> {
  /** The last day of knowledge; by default the end of the casebook's coverage. */
  readonly asOf?: Day;
  /** Whether to compute `holds` and `flippedBy` for every day and phase: about a thousand runs. */
  readonly fragility?: boolean;
}

/**
 * The levels of one day with everything behind them. `holds` and `flippedBy` are computed when
 * first read, unless the analysis was asked for them.
 */
export interface DayAnalysis extends Required<LevelDay> {
  /** Ids of the signals behind the levels, heaviest first. */
  readonly because: readonly string[];
  readonly contributions: readonly Contribution[];
}

/** Why a day has no levels. */
export interface UnknownDay {
  readonly day: Day;
  readonly unknown: "not a day" | "outside coverage" | "after the day of the analysis";
}

/**
 * What the machine derives from a casebook: frozen data, the same for the same input. Turns,
 * claims, attention and the parts after them are computed when first read.
 */
export interface Analysis {
  readonly method: { readonly name: "@harmel/core"; readonly version: string };
  readonly options: Settings;
  readonly casebook: {
    readonly id: string;
    /** SHA-256 of the canonical JSON. */
    readonly hash: string;
    /** Signals and reports known on the day of the analysis. */
    readonly signals: number;
    readonly reports: number;
  };
  readonly asOf: Day;
  readonly focus: readonly [string, string];
  readonly coverage: { readonly from: Day; readonly to: Day; readonly of: string };
  readonly levels: readonly LevelDay[];
  readonly episodes: readonly Episode[];
  readonly turns: readonly RankedTurn[];
  readonly channels: readonly ChannelHistory[];
  readonly channelConflicts: readonly ChannelConflict[];
  /** The first day of the coverage and each day on which a count changed. */
  readonly channelHealth: readonly ChannelHealth[];
  readonly escalation: readonly Escalation[];
  readonly weeks: readonly Week[];
  /** What others judged of the same weeks, and how often they agree. */
  readonly assessedWeeks: AssessedWeeks;
  readonly indicators: readonly KnownIndicator[];
  readonly signals: readonly SignalState[];
  /** How each signal's realisation changed, with disputes, waiting, and what was not seen. */
  readonly claims: readonly ClaimHistory[];
  /** Attention by signal, by sphere searched and by week, over the counted collections. */
  readonly attention: readonly SignalAttention[];
  readonly attentionBySphere: readonly SphereSearch[];
  readonly attentionByWeek: readonly WeekAttention[];
  /** How many runs `holds` is a share of; 0 when fragility was not asked for. */
  readonly fragilityRuns: number;
  /** One day, with its because; why not, when the day has no levels. */
  on(day: Day): DayAnalysis | UnknownDay;
}
