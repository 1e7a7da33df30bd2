import type { ListName } from "../casebook/casebook.ts";

/** One id found in a record: where it stands and in which lists it may resolve. */
export interface Reference {
  readonly path: string;
  readonly id: string;
  readonly lists: readonly ListName[];
}

/** Items that explanations are rated against. */
export const ratedLists: readonly ListName[] = [
  "signals",
  "observations",
  "silences",
  "indicators",
  "conditions",
  "predictions",
];

/**
 * Which lists a field's ids resolve in, by the field's path with the indices left out. One table:
 * a new field that names a record is one line.
 */
export const referenceRules: Readonly<Record<string, readonly ListName[]>> = {
  "focus[]": ["actors"],
  "coding.by": ["coders"],
  "actors[].partOf": ["actors"],
  "actors[].alliances[]": ["actors"],
  "sources[].sphere": ["spheres"],
  "sources[].origin": ["actors"],
  "reports[].source": ["sources"],
  "reports[].seenThrough": ["reports"],
  "collections[].spheres[]": ["spheres"],
  "collections[].reports[]": ["reports"],
  "signals[].initiators[]": ["actors"],
  "signals[].targets[].actor": ["actors"],
  "signals[].roles[].actor": ["actors"],
  "signals[].place": ["places"],
  "signals[].ends[]": ["signals"],
  "signals[].uses": ["channels"],
  "signals[].evidence[].report": ["reports"],
  "signals[].evidence[].by": ["actors"],
  "signals[].evidence[].magnitude.by": ["actors"],
  "observations[].by": ["actors"],
  "observations[].place": ["places"],
  "observations[].signals[]": ["signals"],
  "silences[].by": ["actors"],
  "silences[].signals[]": ["signals"],
  "channels[].between[]": ["actors"],
  "channels[].intervals[].saidBy[]": ["actors", "sources"],
  "channels[].intervals[].signals[]": ["signals"],
  "predictions[].by": ["actors", "sources"],
  "turns[].signals[]": ["signals"],
  "turns[].questions[].ratings[].item": ratedLists,
  "turns[].questions[].ratings[].rater": ["coders"],
  "phases[].by": ["coders", "actors", "sources"],
  "assessments[].by": ["actors", "sources"],
};

const listsWithKnown: readonly ListName[] = [
  "observations",
  "silences",
  "conditions",
  "predictions",
  "turns",
  "tripwires",
  "phases",
  "assessments",
];

/** The rules for `known.reports` and `coding.by`, which stand in many records alike. */
export const sharedRules: Readonly<Record<string, readonly ListName[]>> = Object.fromEntries([
  ...listsWithKnown.map((list) => [`${list}[].known.reports[]`, ["reports"]] as const),
  ["channels[].intervals[].known.reports[]", ["reports"]] as const,
  ["indicators[].values[].known.reports[]", ["reports"]] as const,
  ["turns[].questions[].explanations[].known.reports[]", ["reports"]] as const,
  ...(["signals", "channels", "indicators", ...listsWithKnown] as const).map(
    (list) => [`${list}[].coding.by`, ["coders"]] as const,
  ),
]);
