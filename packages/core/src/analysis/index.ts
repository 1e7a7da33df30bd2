export type {
  Attention,
  NotSearched,
  SignalAttention,
  SphereSearch,
  WeekAttention,
} from "../attention/attention.ts";
export { isInCollection } from "../attention/isInCollection.ts";
export {
  type ChannelConflict,
  type ConflictSide,
  channelConflicts,
} from "../channels/channelConflicts.ts";
export { type ChannelHealth, channelHealthOn } from "../channels/channelHealthOn.ts";
export { type ChannelOnDay, channelOn } from "../channels/channelOn.ts";
export type { ChannelHistory, ChannelState } from "../channels/channelsAsOf.ts";
export type { ClaimHistory, ClaimStep, Dispute } from "../claims/claimHistory.ts";
export type { DrawnIn, Escalation, Part, Rung } from "../escalation/escalation.ts";
export { knownDay } from "../evidence/knownDay.ts";
export { type RealisationState, evidenceWeights } from "../evidence/realisation.ts";
export type { FlippedBy } from "../fragility/flippedBy.ts";
export { type GridValue, gridAxes } from "../fragility/grid.ts";
export {
  type IndicatorChange,
  type NoChange,
  indicatorChange,
  pointOn,
} from "../indicators/indicatorChange.ts";
export type { IndicatorPoint, KnownIndicator } from "../indicators/knownIndicator.ts";
export {
  type DirectionLevel,
  type LevelDay,
  type Tracks,
  directionKey,
} from "../levels/levelDay.ts";
export { type Posture, postures } from "../levels/posture.ts";
export type { Episode, Phase } from "../phases/phase.ts";
export type { RecordedTurn } from "../turns/turnsAsOf.ts";
export { version } from "../version.ts";
export type { AssessedWeeks, ComparedWeek, UncomparedAssessment } from "../weeks/assessedWeeks.ts";
export type { Week } from "../weeks/week.ts";
export { analyse } from "./analyse.ts";
export type { Analysis, AnalyseOptions, DayAnalysis, UnknownDay } from "./analysis.ts";
export type { Contribution } from "./contributions.ts";
export { type Settings, defaultSettings } from "./settings.ts";
export type { SignalState } from "./signalState.ts";
export { type CarriedByOrigin, carriedByOrigin } from "../fragility/carriedByOrigin.ts";
