/** How far an import is. */
export interface Progress {
  readonly file: string;
  readonly step: "unpacking" | "reading" | "storing";
  /** Share of the step, where it is known. */
  readonly share?: number;
}
