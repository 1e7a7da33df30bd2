import type { Reliability } from "../casebook/source.ts";
import type { Day } from "../time/day.ts";

/** What sort of record an evidence item is. */
export type EvidenceItemType =
  | "signal"
  | "observation"
  | "silence"
  | "indicator"
  | "condition"
  | "prediction";

/** One report that an item rests on, with everything it can be left out by. */
export interface Support {
  readonly report: string;
  readonly source: string;
  readonly sphere: string;
  /** The principal whose word it is. */
  readonly origin: string;
  readonly lineage?: string;
  readonly reliability: Reliability;
  /** Of the item in this report; only signals are graded so, others by their source alone. */
  readonly credibility?: 1 | 2 | 3 | 4 | 5 | 6;
}

/** Something that explanations are held against, as it was known on a day. */
export interface EvidenceItem {
  readonly id: string;
  readonly type: EvidenceItemType;
  readonly title: string;
  readonly knownOn: Day;
  /** The reports it rests on; empty where it is known by a day alone. */
  readonly supports: readonly Support[];
}
