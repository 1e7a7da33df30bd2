import type { KindId } from "@harmel/core";
import type { FoundDataSet } from "./Finding.ts";

/** The days that one signal stands for: a day, or a week from its Monday. */
export interface Span {
  /** As identifiers hold it: 1996-01-28 or 1996-W04. */
  readonly name: string;
  readonly precision: "day" | "week";
  readonly from: string;
  readonly to: string;
}

/** What one data set has for a signal. */
export interface DraftEvidence {
  readonly dataSet: FoundDataSet;
  readonly rows: number;
  readonly codes: ReadonlyMap<string, number>;
}

/** A signal before it is written: one kind in one direction in one span. */
export interface Draft {
  readonly id: string;
  readonly span: Span;
  readonly kind: KindId;
  readonly from: string;
  readonly to: string;
  /** Whether the data sets do not say who acted on whom. */
  readonly isMutual: boolean;
  readonly rows: number;
  readonly evidence: readonly DraftEvidence[];
}
