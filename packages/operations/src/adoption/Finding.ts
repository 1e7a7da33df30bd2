import type { DetectedEpisode, KindId } from "@harmel/core";

/** One of the two whose episode it is, by its code in event data. */
export interface Side {
  readonly code: string;
  readonly name: string;
  readonly isState: boolean;
}

/** A data set, as an adopted casebook names it among its sources. */
export interface FoundDataSet {
  readonly id: string;
  readonly name: string;
  /** The scheme of its codes, in capitals. */
  readonly scheme: string;
  /** Whether its rows say who acts on whom. */
  readonly isDirected: boolean;
  /** Whether its licence forbids passing rows on. */
  readonly isRestricted: boolean;
}

/** Rows of one code in one direction on one day of a data set; without a kind they are context. */
export interface FoundRows {
  readonly dataSet: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly code: string;
  readonly kind?: KindId;
  readonly rows: number;
}

/** An episode that an archive shows, and what the archive has around it. */
export interface Finding {
  readonly sides: readonly [Side, Side];
  readonly episode: DetectedEpisode;
  /** The days from which the rows are. */
  readonly from: string;
  readonly to: string;
  readonly dataSets: readonly FoundDataSet[];
  readonly rows: readonly FoundRows[];
}

/** Rows that are not in the casebook, and why. */
export interface LeftOut {
  readonly dataSet: string;
  readonly reason: "restricted" | "context" | "limit";
  readonly count: number;
}
