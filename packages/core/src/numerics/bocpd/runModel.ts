/**
 * What the values of one run are drawn from: a conjugate model, whose beliefs about the run's level
 * are a few numbers. With them lying at `offset` in `statistics`, the probability of a value x is
 * exp(logBase(x) + logNormaliser(after x) − logNormaliser(before x)).
 */
export interface RunModel {
  readonly name: "negative-binomial-beta" | "normal-gamma" | "poisson-gamma";
  /** The beliefs before any value. */
  readonly prior: readonly number[];
  readonly logBase: (x: number) => number;
  readonly logNormaliser: (statistics: Float64Array, offset: number) => number;
  /** Takes one value into the beliefs, in place. */
  readonly learn: (statistics: Float64Array, offset: number, x: number) => void;
  /** The level one would name: a mean per value, always finite. */
  readonly level: (statistics: Float64Array, offset: number) => number;
  /** The probability that the level is above a threshold. */
  readonly levelAbove: (statistics: Float64Array, offset: number, threshold: number) => number;
}
