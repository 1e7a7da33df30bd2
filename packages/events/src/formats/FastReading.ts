/**
 * How DuckDB reads a file of the format by itself. It must give what `map` gives; a file in which it
 * finds an odd row is read again by `map`, which says what is odd.
 */
export interface FastReading {
  readonly separator: string;
  readonly columns: readonly string[];
  /** Columns that the reader itself reads as more than a text; a row that does not fit is odd. */
  readonly types: Readonly<Record<string, "BIGINT" | "DATE" | "TIMESTAMP">>;
  readonly dateFormat: string;
  readonly timestampFormat: string;
  /** Expressions over the columns, and over `source_state` and `target_state`, the joined principals. */
  readonly select: Readonly<
    Record<
      | "id"
      | "day"
      | "known"
      | "source"
      | "target"
      | "source_sector"
      | "target_sector"
      | "source_name"
      | "target_name"
      | "code"
      | "report",
      string
    >
  >;
  /** The columns whose country codes are joined with their principals. */
  readonly countries: { readonly source: string; readonly target: string };
}
