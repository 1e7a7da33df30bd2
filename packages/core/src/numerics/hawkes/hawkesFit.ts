import type { Series } from "../series.ts";

/** What a model of action and reaction is fitted to. */
export interface HawkesOptions {
  /** Counts a day of every direction, equally long, without gaps. */
  readonly counts: readonly Series[];
  /** Whose rates are fitted, by their place in `counts`; default all. Those fitted together share ρ and size. */
  readonly receivers?: readonly number[];
  /** Default negative-binomial: counts are burstier than Poisson, and Poisson then finds links that are none. */
  readonly family?: "negative-binomial" | "poisson";
  /** Common ups and downs, 1 on an ordinary day; default {@link centredBaseline} over 45 days. */
  readonly baseline?: Series;
  /** The ρ to try, ascending, each from 0 to below 1; default .1 to .9 and .95. */
  readonly decays?: readonly number[];
  /** Replies held at 0, as pairs of receiver and source: what a test compares with. */
  readonly without?: readonly (readonly [receiver: number, source: number])[];
}

/** The rates of one receiver. */
export interface ReceiverFit {
  readonly receiver: number;
  /** μ: acts a day on an ordinary day that nobody's acts call forth. */
  readonly base: number;
  /** n: replies per act of each source, its own acts among them, summed over the days that follow; 0
   * for a source that never acted, of which nothing can be said. */
  readonly replies: readonly number[];
}

/** A fitted model of who answers whom, with its likelihood. */
export interface HawkesFit {
  /** ρ: what is left of an act's pull after a day. */
  readonly decay: number;
  /** ln 2/−ln ρ, in days. */
  readonly halfLife: number;
  /** Size of the negative binomial; Infinity for Poisson. */
  readonly size: number;
  /** Natural logarithm, the terms ln y! in it. */
  readonly logLikelihood: number;
  readonly receivers: readonly ReceiverFit[];
}
