/**
 * The log-likelihood ratio of one count, raised rate against base rate: weight × count − drift.
 * Natural logarithms, so a threshold of ln 50 asks for odds of 50 to 1.
 */
export interface CountScore {
  readonly weight: number;
  readonly drift: number;
}
