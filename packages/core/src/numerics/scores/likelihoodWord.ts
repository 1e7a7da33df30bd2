const words = [
  [0.01, "almost no chance"],
  [0.05, "very unlikely"],
  [0.2, "unlikely"],
  [0.45, "roughly even chance"],
  [0.55, "likely"],
  [0.8, "very likely"],
  [0.95, "almost certain"],
] as const;

/** A word of Intelligence Community Directive 203 for a likelihood. */
export type LikelihoodWord = (typeof words)[number][1];

/**
 * The word of Intelligence Community Directive 203 for a probability; lower bounds are inclusive, so
 * .2 is unlikely and .55 likely. Below .01 and above .99 there is no word, 0 and 1 among them:
 * `undefined`, and the number speaks for itself. Never in one sentence with a confidence.
 *
 * Source: ICD 203, Analytic Standards, 2015, section D.6.e.(2)(a).
 *
 * @throws RangeError outside 0 to 1
 *
 * @example
 * likelihoodWord(0.2); //=> "unlikely"
 * likelihoodWord(1); //=> undefined
 */
export function likelihoodWord(probability: number): LikelihoodWord | undefined {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`a probability lies between 0 and 1, not at ${probability}`);
  }
  if (probability > 0.99) return undefined;
  return words.findLast(([from]) => probability >= from)?.[1];
}
