/** The beginning of a file, as far as its format shows there. */
export interface Sample {
  /** Whole lines without their ends; at most fifty. */
  readonly lines: readonly string[];
  /** The name, without its folder, for messages; a format is never told from it. */
  readonly name: string;
}
