import type { SchemeId } from "../codebooks/CodeEntry.ts";
import type { Mapped } from "../event/Mapped.ts";
import type { FastReading } from "./FastReading.ts";
import type { Sample } from "./Sample.ts";

/** The names by which a format is asked for. */
export type FormatId =
  | "gdelt2"
  | "gdelt1"
  | "icews"
  | "polecat"
  | "acled"
  | "ucdp-ged"
  | "keds-cameo"
  | "keds-weis"
  | "csv";

/** How the rows of a text are told apart. */
export interface Layout {
  readonly separator: "\t" | "," | ";" | "|";
  /** Whether a field may stand in double quotes, and then hold separators and line ends. */
  readonly isQuoted: boolean;
  /** What bytes that are not UTF-8 are: a fault of the row, or Latin-1, as a format is known to have. */
  readonly otherwise: "rejected" | "latin1";
}

/** A file of a format, understood as far as its first lines tell. */
export interface Reading {
  readonly layout: Layout;
  /** Whether the first row names the columns; it is then no row. */
  readonly hasHeader: boolean;
  /** What a row becomes; the fields are as many as the row has. */
  readonly map: (fields: readonly string[]) => Mapped;
  /** The same by the archive's own reader, which leaves odd rows to `map`. */
  readonly fast?: FastReading;
}

/** One format of event data. */
export interface Importer {
  readonly format: FormatId;
  /** The data set its events belong to; both GDELT formats have one. */
  readonly dataSet: string;
  /** Whether many data sets have this format: their owner may then name his. */
  readonly hasManySets?: boolean;
  readonly scheme: SchemeId;
  /** Whether the licence forbids passing rows on. */
  readonly isRestricted: boolean;
  /** Whether a row says who acts on whom; else the order of its actors means nothing. */
  readonly isDirected: boolean;
  /**
   * What makes two rows the same: the identifier of the data set, or, where it numbers the same act
   * of the same report once for every place it names, actors, code, day and report.
   */
  readonly sameBy: "id" | "report";
  /**
   * Whether the first lines look like this format: "yes", "no", or "unsure" where only the person
   * who has the file can tell it from another format.
   */
  detect(sample: Sample): "yes" | "no" | "unsure";
  /** Reads the columns from the first lines; the text after `reason` says what is missing. */
  open(sample: Sample): Reading | { readonly reason: string };
}
