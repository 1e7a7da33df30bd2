/** One row of a text: its bytes without the line end, and the line on which it begins. */
export interface TextRecord {
  readonly line: number;
  /** The byte of the text at which it begins. */
  readonly at: number;
  readonly bytes: Buffer;
}
