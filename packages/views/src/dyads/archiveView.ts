import { dataSetWords } from "../words/dataSetWords.ts";
import { rangeWords } from "../words/dayWords.ts";
import { countWords } from "../words/numberWords.ts";
import type { ArchiveFacts } from "./archiveFacts.ts";

/** A data set in words. */
export interface DataSetView {
  readonly name: string;
  readonly word: string;
  readonly isRestricted: boolean;
  /** Its rows, its days, and whether they may be passed on. */
  readonly text: string;
}

/** What event data there are, or how to bring some. */
export interface ArchiveView {
  readonly isEmpty: boolean;
  readonly summary: string;
  readonly dataSets: readonly DataSetView[];
  /** The command that brings data. */
  readonly command: string;
}

/** What is said of a data set whose rows must stay here. */
export const restrictedWords = "its licence forbids passing rows on";

/**
 * The archive in words: each data set with its days and its licence.
 *
 * @example
 * archiveView({ rows: 0, dataSets: [] }).summary; //=> "there are no event data yet"
 */
export function archiveView({ rows, dataSets }: ArchiveFacts): ArchiveView {
  return {
    isEmpty: dataSets.length === 0,
    summary:
      dataSets.length === 0
        ? "there are no event data yet"
        : `${countWords(rows, "row")} in ${countWords(dataSets.length, "data set")}`,
    dataSets: dataSets.map(({ name, isRestricted, rows: held, from, to }) => ({
      name,
      word: dataSetWords(name),
      isRestricted,
      text: [
        `${countWords(held, "row")}, ${rangeWords(from, to)}`,
        ...(isRestricted ? [restrictedWords] : []),
      ].join("; "),
    })),
    command: "harmel import FILE…",
  };
}

/** The data sets that something rests on, in words, with the licence where it matters. */
export function restsOnWords(names: readonly string[], { dataSets }: ArchiveFacts): string {
  const restricted = new Set(
    dataSets.filter(({ isRestricted }) => isRestricted).map(({ name }) => name),
  );
  if (names.length === 0) return "no data set";
  return names
    .map((name) => `${dataSetWords(name)}${restricted.has(name) ? " (not to be passed on)" : ""}`)
    .join(", ");
}
