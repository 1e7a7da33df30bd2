/** A setting, an origin or a lineage that, changed or left out, changes an answer. */
export interface FlippedBy {
  readonly type: "setting" | "origin" | "lineage";
  /** The setting and its value, or the id of the origin or lineage that is left out. */
  readonly what: string;
  /** The answer then. */
  readonly to: string;
}
