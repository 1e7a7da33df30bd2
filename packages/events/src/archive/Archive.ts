import type { Measure, Weight } from "../codebooks/weighting.ts";
import type { KindId } from "@harmel/core";
import type { SchemeId } from "../codebooks/CodeEntry.ts";
import type { FormatId } from "../formats/Importer.ts";

/** What is told of a file whose rows are staged. */
export interface Batch {
  /** A folder of Parquet files by month with the staged columns and `key`; the archive may take them. */
  readonly staged: string;
  readonly file: string;
  readonly format: FormatId;
  readonly dataSet: string;
  readonly scheme: SchemeId;
  readonly isRestricted: boolean;
  readonly isDirected: boolean;
  /** Whether the same key can only come back on the same day: then other months are not searched. */
  readonly keyHasDay: boolean;
  /** Rows of the file, without its header, and those of them that were rejected. */
  readonly rows: number;
  readonly rejected: number;
}

/** What became of the rows of a batch: `rows = imported + duplicates + rejected`. */
export interface Added {
  readonly rows: number;
  readonly imported: number;
  readonly duplicates: number;
  readonly rejected: number;
  /** Of what the duplicates are: the file they came in first, or this one. */
  readonly duplicateOf: readonly { readonly file: string; readonly rows: number }[];
  /** Imported rows that no daily count has, by reason. */
  readonly uncounted: {
    /** The event lies more than 7 days before its data set took it up. */
    readonly backdated: number;
    /** One of its two sides is nobody who could be named. */
    readonly oneSided: number;
    /** Both sides are the same principal. */
    readonly domestic: number;
  };
}

/** A question for the daily sums of a dyad. */
export interface DailyQuestion {
  readonly dyad: readonly [string, string];
  /** Both days belong to it. */
  readonly from?: string;
  readonly to?: string;
  /** Missing: all of them. */
  readonly dataSets?: readonly string[];
  readonly weighting: readonly Weight[];
}

/** Rows of one direction and measure on one day: how many, and their weights summed. */
export interface DailySum {
  readonly day: string;
  readonly source: string;
  readonly target: string;
  readonly measure: Measure;
  readonly count: number;
  readonly tenths: number;
}

/** A question for the acts of some dyads. */
export interface ActsQuestion {
  /** Missing: every dyad. */
  readonly dyads?: readonly (readonly [string, string])[];
  /** Both days belong to it. */
  readonly from?: string;
  readonly to?: string;
  /** Missing: all of them. */
  readonly dataSets?: readonly string[];
}

/** Rows of one kind in one direction on one day, over all data sets. Kinds of context are left out. */
export interface ActRows {
  readonly day: string;
  readonly source: string;
  readonly target: string;
  readonly kind: KindId;
  readonly rows: number;
}

/** A question for the pressure between all actors. */
export interface PressureQuestion {
  /** The last day that is looked at. */
  readonly to: string;
  /** Dyads with fewer rows up to it are left out; rows of context do not count. */
  readonly leastRows: number;
}

/** Acts of a day that raise pressure; a kind counts once a day and direction. */
export interface PressureDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly words: number;
  readonly deeds: number;
}

/** A dyad, its sides in alphabetical order, and the days on which acts raised pressure, in order. */
export interface DyadPressure {
  readonly dyad: readonly [string, string];
  readonly days: readonly PressureDay[];
}

/** Rows of one code in one direction on one day of a data set; codes of context are among them. */
export interface CodeRows {
  readonly dataSet: string;
  readonly source: string;
  readonly target: string;
  readonly day: string;
  readonly code: string;
  readonly rows: number;
}

/** How much a data set has on a day, all actors together, without backdated rows. */
export interface Volume {
  readonly dataSet: string;
  readonly day: string;
  readonly rows: number;
}

/** Rows of one direction in one data set. */
export interface DataSetRows {
  readonly dataSet: string;
  readonly source: string;
  readonly target: string;
  readonly rows: number;
}

/** A data set of the archive. */
export interface DataSet {
  readonly name: string;
  readonly scheme: SchemeId;
  readonly isRestricted: boolean;
  readonly isDirected: boolean;
}

/**
 * Where events are kept. Drivers: DuckDB over Parquet files here; every driver passes the contract in
 * `testing/archiveContract.ts`, and gives the same answers to the last digit for the same batches.
 */
export interface Archive extends AsyncDisposable {
  /**
   * Adds a batch, all of it or, whatever happens, nothing; adding it again adds nothing. One at a
   * time: `importEvents` holds the lock.
   */
  add(batch: Batch): Promise<Added>;
  /** Clears away what ended imports left; for who holds the lock of an import. */
  tidy(): Promise<void>;
  /** By day, source, target and measure. Days and measures without a row are left out. */
  daily(question: DailyQuestion): Promise<readonly DailySum[]>;
  /** By source, target, day and kind, in this order. */
  acts(question: ActsQuestion): Promise<readonly ActRows[]>;
  /** By dyad, in the order in which `acts` first names them; a dyad without pressure has no days. */
  pressure(question: PressureQuestion): Promise<readonly DyadPressure[]>;
  /** What acts are made of: by data set, source, target, day and code, in this order. */
  codes(question: ActsQuestion): Promise<readonly CodeRows[]>;
  /** On which data sets the counts of dyads rest: by data set, source and target. */
  dataSetRows(question: ActsQuestion): Promise<readonly DataSetRows[]>;
  /** By data set and day. */
  volume(): Promise<readonly Volume[]>;
  dataSets(): Promise<readonly DataSet[]>;
}
