export { type RecordDifference, compareCasebooks } from "./compareCasebooks.ts";
export { fieldsThatDiffer } from "./fieldsThatDiffer.ts";
export { mergeCasebook } from "./mergeCasebook.ts";
export type { MergeConflict, MergeState, RecordMerge } from "./recordMerge.ts";
export type { RecordPair } from "./recordPairs.ts";
export { type MergeChoices, type MergeSide, resolveMerge } from "./resolveMerge.ts";
