/** How far an import is. */
export interface Progress {
  readonly file: string;
  /** `done`: the file is in. */
  readonly step: "unpacking" | "reading" | "storing" | "done";
  /** Share of the step, where it is known. */
  readonly share?: number;
  /** Rows read so far. */
  readonly rows?: number;
  /** Whether the rows are told from the share and the length of the first rows, not counted. */
  readonly isEstimate?: boolean;
}
