/**
 * How DuckDB reads a file of the format by itself. It must give what `map` gives; odd rows it leaves
 * to `map`, which says what is odd: those that its reader refuses, those without a day or a code, and
 * those whose texts hold NUL. The identifier is the first column.
 */
export interface FastReading {
  readonly separator: string;
  readonly columns: readonly string[];
  /**
   * Columns that the reader itself reads as more than a text: it refuses a row that does not fit, or
   * that has nothing there.
   */
  readonly types: Readonly<Record<string, "BIGINT" | "INTEGER">>;
  /** Expressions over the columns, the types `code` (codes of the scheme) and `sector`, and over `source_state` and `target_state`, the joined principals. */
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
