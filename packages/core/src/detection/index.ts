export { bocpdOnsets } from "./baselines/bocpdOnsets.ts";
export { cusumOnsets } from "./baselines/cusumOnsets.ts";
export { ewmaOnsets } from "./baselines/ewmaOnsets.ts";
export { type PartitionOnsetOptions, partitionOnsets } from "./baselines/partitionOnsets.ts";
export { weeklyOnsets } from "./baselines/weeklyOnsets.ts";
export { type DetectionSettings, detectionSettings } from "./detectionSettings.ts";
export type { DailyAct, DyadDay } from "./dyadDay.ts";
export type { RisenKind } from "./episodes/evidenceOf.ts";
export { type DetectedEpisode, findEpisodes } from "./episodes/findEpisodes.ts";
export { type FoundEpisode, findOnsets } from "./episodes/findOnsets.ts";
export { type OnsetFact, type OnsetStream, onsetStart, onsetStep } from "./episodes/onsetStream.ts";
export type { EndedEpisode, OpenEpisode, Watch } from "./episodes/openEpisode.ts";
export { type ScoreComparison, compareScores } from "./evaluation/compareScores.ts";
export type { Crisis, Severity } from "./evaluation/crisis.ts";
export { readCrises } from "./evaluation/readCrises.ts";
export { type AlarmScore, type ScoredCrisis, scoreAlarms } from "./evaluation/scoreAlarms.ts";
export { type ScoreSummary, falseAlarmRate, summarise } from "./evaluation/summarise.ts";
export type { Alarm, WatchedDyad } from "./evaluation/watchedDyad.ts";
export { type PressureActs, pressureActs } from "./rise/pressureActs.ts";
export { riseScore } from "./rise/riseScore.ts";
export {
  type DayCounts,
  type PressureOnDay,
  type RunningSums,
  exposureOf,
} from "./rise/runningSums.ts";
export type { Rise, Strand } from "./rise/strongestRise.ts";
export type { ActOnDay, DyadActs } from "./screening/dyadActs.ts";
export type { Move } from "./screening/move.ts";
export {
  type DyadState,
  type ScreenOptions,
  type ScreenedDyad,
  screenDyads,
} from "./screening/screenDyads.ts";
export type { Change } from "./screening/strongestChange.ts";
export { type OutlookBacktest, backtestOutlook } from "./outlook/backtestOutlook.ts";
export type { OutlookSample, OutlookState } from "./outlook/outlookSample.ts";
export { outlookSamples } from "./outlook/outlookSamples.ts";
export { outlookStateOn } from "./outlook/outlookStateOn.ts";
export { type ReferenceClass, referenceClass } from "./outlook/referenceClass.ts";
