import type { Score } from "@harmel/core";
import type { Wording } from "../case/caseView.ts";
import type { Names } from "../case/names.ts";
import { type CellView, scoreWords } from "./explanationsView.ts";

/** What core says of a cell, as far as a screen needs it. */
export interface CellData {
  readonly explanation: string;
  readonly mean: number | null;
  readonly ratings: readonly {
    readonly rater: string;
    readonly score: Score;
    readonly rationale: string;
  }[];
}

const notRated: Wording = {
  word: "Not rated",
  glyph: " ",
  ascii: " ",
  means: "nobody has rated it: missing, not neutral",
};

const byMean: readonly Score[] = [
  "very-inconsistent",
  "inconsistent",
  "neutral",
  "consistent",
  "very-consistent",
];

/** Puts a cell of the matrix into a word; the mean of several raters takes the nearest one. */
export function cellView({ explanation, mean, ratings }: CellData, names: Names): CellView {
  const score = mean === null ? "not-applicable" : byMean[Math.round(mean) - 1];
  const isRated = ratings.length > 0;
  return {
    ...(isRated ? scoreWords[score ?? "neutral"] : notRated),
    id: isRated ? (score ?? "neutral") : "not-rated",
    explanation,
    mean,
    ratings: ratings.map((rating) => ({
      rater: names.of(rating.rater),
      score: scoreWords[rating.score].word,
      rationale: rating.rationale,
    })),
  };
}
