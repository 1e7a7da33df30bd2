export { type Agreement, cohenKappa } from "./cohenKappa.ts";
export { type CodingComparison, type FamilyAgreement, compareCodings } from "./compareCodings.ts";
export type { ComparedEpisode } from "./comparedEpisode.ts";
export { compareEpisodes } from "./compareEpisodes.ts";
