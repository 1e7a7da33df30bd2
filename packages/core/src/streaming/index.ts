export { type Arrival, arrivalsOf } from "./arrivalsOf.ts";
export { type StreamHead, type StreamOptions, createStream } from "./createStream.ts";
export { step } from "./step.ts";
export type { StreamFact, StreamInput, StreamMemory, StreamState } from "./streamState.ts";
