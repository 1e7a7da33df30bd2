export type { Analysis, AnalyseOptions, DayAnalysis, UnknownDay } from "./analysis/analysis.ts";
export { analyse } from "./analysis/analyse.ts";
export type { Contribution } from "./analysis/contributions.ts";
export { type Settings, defaultSettings } from "./analysis/settings.ts";
export type { SignalState } from "./analysis/signalState.ts";
export type { Actor } from "./casebook/actor.ts";
export { type Casebook, type ListName, casebookSchema, listSchemas } from "./casebook/casebook.ts";
export type { Channel, ChannelInterval, ChannelStatus } from "./casebook/channel.ts";
export type { Aspect, Evidence, Magnitude, Stance } from "./casebook/evidence.ts";
export type { Indicator } from "./casebook/indicator.ts";
export { casebookJsonSchema } from "./casebook/jsonSchema.ts";
export type { Known } from "./casebook/known.ts";
export type { Observation, Silence } from "./casebook/notSeen.ts";
export { type CasebookCheck, checkCasebook, parseCasebook } from "./casebook/parseCasebook.ts";
export type { Collection, Report } from "./casebook/report.ts";
export type { Place, Role, Signal } from "./casebook/signal.ts";
export type { Reliability, Source, Sphere } from "./casebook/source.ts";
export type {
  AnalystPhase,
  Assessment,
  Condition,
  Coverage,
  PhaseName,
  Prediction,
  WeekDirection,
} from "./casebook/statement.ts";
export type { Explanation, Question, Rating, Score, Tripwire, Turn } from "./casebook/turn.ts";
export type { ChannelHistory, ChannelState } from "./channels/channelsAsOf.ts";
export { knownDay } from "./evidence/knownDay.ts";
export { type RealisationState, evidenceWeights } from "./evidence/realisation.ts";
export type { Cell } from "./explanations/cell.ts";
export { cellOf } from "./explanations/cellOf.ts";
export { type Column, type PairComparison, comparePair } from "./explanations/comparePair.ts";
export { diagnosticity } from "./explanations/diagnosticity.ts";
export { type Disagreement, disagreementOf } from "./explanations/disagreement.ts";
export type { EvidenceItem, EvidenceItemType, Support } from "./explanations/evidenceItem.ts";
export { type MatrixRow, matrixOf } from "./explanations/matrixOf.ts";
export { meetsGrade } from "./explanations/meetsGrade.ts";
export type { RankedExplanation, RankedQuestion } from "./explanations/rankedQuestion.ts";
export type { RankedTurn } from "./explanations/rankedTurnsAsOf.ts";
export { type RankFlip, rankFlips } from "./explanations/rankFlips.ts";
export { type RankingChange, rankingOverTime } from "./explanations/rankingOverTime.ts";
export { type RankedPlace, firstPlace, rankRows } from "./explanations/rankRows.ts";
export { ranksOf } from "./explanations/ranksOf.ts";
export { scoreNumber } from "./explanations/scoreNumber.ts";
export { type ExplanationScore, scoreOf } from "./explanations/scoreOf.ts";
export type { KnownTripwire } from "./explanations/tripwiresAsOf.ts";
export type { FlippedBy } from "./fragility/flippedBy.ts";
export { casebookHash } from "./hash/casebookHash.ts";
export { closest } from "./integrity/closest.ts";
export { CasebookError } from "./integrity/casebookError.ts";
export type { Problem, ProblemCode } from "./integrity/problem.ts";
export {
  type Direction,
  type Family,
  type FamilyId,
  type Kind,
  type KindId,
  type Track,
  cameoWithoutKind,
  families,
  findKind,
  kinds,
} from "./kinds/index.ts";
export {
  type DirectionLevel,
  type LevelDay,
  type Tracks,
  directionKey,
} from "./levels/levelDay.ts";
export { type Posture, postures } from "./levels/posture.ts";
export type { Episode, Phase } from "./phases/phase.ts";
export { type Day, dayNumber, dayText, isDay } from "./time/day.ts";
export { type Dating, firstDay, lastDay } from "./time/dating.ts";
export { type IsoWeek, isoWeekOf } from "./time/week.ts";
export type { RecordedTurn } from "./turns/turnsAsOf.ts";
export type { Week } from "./weeks/week.ts";
export { version } from "./version.ts";
