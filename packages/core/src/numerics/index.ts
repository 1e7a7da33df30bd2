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
export type { Series } from "./series.ts";
export { betaShare } from "./special/betaShare.ts";
export { gammaTail } from "./special/gammaTail.ts";
export { logBeta } from "./special/logBeta.ts";
export { logGamma } from "./special/logGamma.ts";
export { negativeBinomialLogProbability } from "./special/negativeBinomialLogProbability.ts";
export { poissonLogProbability } from "./special/poissonLogProbability.ts";
