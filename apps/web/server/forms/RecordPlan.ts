/** One field of a form: where it stands in its record, and how its text becomes a value. */
export interface FieldPlan {
  /** As the problems of core name it: `occurred.from`. */
  readonly path: string;
  /** A `line` has no breaks in the browser, a `prose` has; a `flag` is a box to tick. */
  readonly type: "line" | "prose" | "number" | "flag";
  /** What an empty row starts with. */
  readonly usual?: string;
}

/** A list of a record, shown as rows and one empty row; its texts, or its entries with fields. */
export interface RowsPlan {
  readonly path: string;
  readonly fields: "texts" | readonly FieldPlan[];
  /** Whether the record has the list even if it is empty. */
  readonly isNeeded?: boolean;
}

/** What a form shows of a record. Whatever it does not name, the form leaves as it is. */
export interface RecordPlan {
  readonly fields: readonly FieldPlan[];
  readonly rows: readonly RowsPlan[];
}

/** The fields of a form as a browser sends them: of a repeated name the last. */
export type Fields = ReadonlyMap<string, string>;
