export { bocpd } from "./bocpd/bocpd.ts";
export { bocpdStart } from "./bocpd/bocpdStart.ts";
export { bocpdStep } from "./bocpd/bocpdStep.ts";
export type { RunFacts } from "./bocpd/factsOf.ts";
export { levelAbove } from "./bocpd/levelAbove.ts";
export { negativeBinomialBeta } from "./bocpd/negativeBinomialBeta.ts";
export { type NormalGammaPrior, normalGamma } from "./bocpd/normalGamma.ts";
export { poissonGamma } from "./bocpd/poissonGamma.ts";
export type { BocpdOptions, RunLengths } from "./bocpd/runLengths.ts";
export type { RunModel } from "./bocpd/runModel.ts";
export { gaussianCost } from "./changepoint/gaussianCost.ts";
export { negativeBinomialCost } from "./changepoint/negativeBinomialCost.ts";
export {
  type NegativeBinomialSizeOptions,
  negativeBinomialSize,
} from "./changepoint/negativeBinomialSize.ts";
export {
  type Partition,
  type PartitionOptions,
  optimalPartition,
} from "./changepoint/optimalPartition.ts";
export { poissonCost } from "./changepoint/poissonCost.ts";
export type { CostOfSegment, SegmentCost } from "./changepoint/segmentCost.ts";
export { type Segment, segmentsOf } from "./changepoint/segmentsOf.ts";
export { averageRunLength, type AverageRunLengthOptions } from "./cusum/averageRunLength.ts";
export type { CountScore } from "./cusum/countScore.ts";
export { type CusumAlarm, cusum } from "./cusum/cusum.ts";
export {
  type CusumFacts,
  type CusumOptions,
  type CusumState,
  cusumStart,
  cusumStep,
} from "./cusum/cusumStep.ts";
export {
  type EwmaFacts,
  type EwmaOptions,
  type EwmaState,
  ewmaStart,
  ewmaStep,
} from "./cusum/ewmaStep.ts";
export { negativeBinomialScore } from "./cusum/negativeBinomialScore.ts";
export { poissonScore } from "./cusum/poissonScore.ts";
export { centredBaseline } from "./hawkes/centredBaseline.ts";
export { fitHawkes } from "./hawkes/fitHawkes.ts";
export type { HawkesFit, HawkesOptions, ReceiverFit } from "./hawkes/hawkesFit.ts";
export { hawkesLogLikelihood } from "./hawkes/hawkesLogLikelihood.ts";
export { type ReplyTest, replyTest } from "./hawkes/replyTest.ts";
export { areaUnderCurve } from "./scores/areaUnderCurve.ts";
export { averagePrecision } from "./scores/averagePrecision.ts";
export { brierScore } from "./scores/brierScore.ts";
export { expectedCalibrationError } from "./scores/expectedCalibrationError.ts";
export type { Outcomes } from "./scores/forecasts.ts";
export { intervalScore } from "./scores/intervalScore.ts";
export { type LikelihoodWord, likelihoodWord } from "./scores/likelihoodWord.ts";
export { logScore } from "./scores/logScore.ts";
export { type MurphyDecomposition, murphyDecomposition } from "./scores/murphyDecomposition.ts";
export { rankedScoreOfCounts } from "./scores/rankedScoreOfCounts.ts";
export { rankedScoreOfSamples } from "./scores/rankedScoreOfSamples.ts";
export { type ReliabilityBin, reliabilityTable } from "./scores/reliabilityTable.ts";
export { skillScore } from "./scores/skillScore.ts";
export { wilsonInterval } from "./scores/wilsonInterval.ts";
export type { Series } from "./series.ts";
export { betaShare } from "./special/betaShare.ts";
export { gammaTail } from "./special/gammaTail.ts";
export { logBeta } from "./special/logBeta.ts";
export { logGamma } from "./special/logGamma.ts";
export { negativeBinomialLogProbability } from "./special/negativeBinomialLogProbability.ts";
export { poissonLogProbability } from "./special/poissonLogProbability.ts";
