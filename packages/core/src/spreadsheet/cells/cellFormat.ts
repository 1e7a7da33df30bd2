/** What a cell of a column holds: how its text becomes a value, and back. */
export interface CellFormat {
  /** In words, for the table of columns. */
  readonly what: string;
  /** The value of a cell that is not empty, or what is wrong with it. */
  readonly read: (text: string) => { readonly value: unknown } | CellFault;
  readonly write: (value: never) => string;
}

/** Why a cell cannot be read, and how to mend it. */
export interface CellFault {
  readonly code: "not-a-day" | "shape";
  readonly problem: string;
  readonly fix: string;
}
