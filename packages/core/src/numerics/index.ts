export { gaussianCost } from "./changepoint/gaussianCost.ts";
export { negativeBinomialCost } from "./changepoint/negativeBinomialCost.ts";
export { negativeBinomialSize } from "./changepoint/negativeBinomialSize.ts";
export {
  type Partition,
  type PartitionOptions,
  optimalPartition,
} from "./changepoint/optimalPartition.ts";
export { poissonCost } from "./changepoint/poissonCost.ts";
export type { CostOfSegment, SegmentCost } from "./changepoint/segmentCost.ts";
export { type Segment, segmentsOf } from "./changepoint/segmentsOf.ts";
export type { Series } from "./series.ts";
