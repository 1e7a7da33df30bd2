/** The cost of one segment: the values from index `from` up to, not with, index `to`. */
export type CostOfSegment = (from: number, to: number) => number;

/**
 * What a segment with one level costs: minus twice its largest log-likelihood, up to a constant that
 * no partition changes. Splitting a segment never makes it dearer; the pruning rests on that.
 */
export interface SegmentCost {
  readonly name: "gaussian" | "negative-binomial" | "poisson";
  /**
   * True where the values are counts and moving a break within a run of zeros is concave: then no
   * best break lies inside a run of zeros, and {@link breakPositions} leaves those out.
   */
  readonly skipsZeros: boolean;
  /** Linear in the length; what it gives costs the same for every segment. */
  readonly prepare: (values: Float64Array) => CostOfSegment;
}
