import type { Score } from "@harmel/core";
import type { Wording } from "../case/caseView.ts";

/** One explanation with its place among its rivals. */
export interface ExplanationView {
  readonly id: string;
  readonly label: string;
  readonly statement: string;
  /** "1", "2 (tied)" or "background". */
  readonly rank: string;
  readonly isFirst: boolean;
  /** "4.0", or a dash while nothing is rated: unknown, not zero. */
  readonly inconsistency: string;
  readonly consistency: string;
  /** "rated 12 of 15". */
  readonly coverage: string;
  /** Its rank on items that a report of C3 or better bears. */
  readonly gradedRank: string;
}

/** One cell of the matrix: the mean in a word and a glyph, and who said why. */
export interface CellView extends Wording {
  readonly id: Score | "not-rated";
  readonly explanation: string;
  readonly mean: number | null;
  readonly ratings: readonly {
    readonly rater: string;
    readonly score: string;
    readonly rationale: string;
  }[];
}

/** One item against every explanation. */
export interface MatrixRowView {
  readonly id: string;
  readonly type: string;
  readonly isSignal: boolean;
  readonly title: string;
  readonly knownText: string;
  /** "1.6", or "cannot tell" when fewer than two explanations are rated on it. */
  readonly diagnosticity: string;
  /** The same as a number, to sort by. */
  readonly diagnosticityValue: number | null;
  readonly cells: readonly CellView[];
}

/** A question about a turn, ranked on what was published by the day. */
export interface QuestionView {
  readonly id: string;
  readonly text: string;
  /** Best first; background motives last. */
  readonly explanations: readonly ExplanationView[];
  /** Who is in first place, in a sentence. */
  readonly verdict: string;
  /** The columns of the matrix, in the order of its cells. */
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly MatrixRowView[];
  /** What, left out, changes first place, a sentence each; says so when nothing tried does. */
  readonly sensitivity: readonly string[];
  readonly rankingOverTime: readonly {
    readonly day: string;
    readonly dayText: string;
    readonly order: string;
    /** The ranks of that day; `null` while an explanation has none. */
    readonly ranks: readonly { readonly id: string; readonly rank: number | null }[];
  }[];
  readonly pairs: readonly string[];
  readonly disagreement: string;
  readonly tripwires: readonly {
    readonly id: string;
    readonly lookFor: string;
    readonly when: string;
    readonly state: string;
    readonly separates: string;
    readonly separatesLeading: boolean;
  }[];
}

/** The explanations of every turn known on the day of the analysis. */
export interface ExplanationsView {
  readonly turns: readonly {
    readonly id: string;
    readonly label: string;
    readonly day: string;
    readonly dayText: string;
    readonly questions: readonly QuestionView[];
  }[];
  /** How to read the matrix, for a note under it. */
  readonly method: string;
}

/** Scores as words and glyphs. */
export const scoreWords: Readonly<Record<Score, Wording>> = {
  "very-consistent": {
    word: "Very consistent",
    glyph: "⁺⁺",
    ascii: "++",
    means: "expected if it is true",
  },
  consistent: { word: "Consistent", glyph: "⁺", ascii: "+", means: "fits" },
  neutral: { word: "Neutral", glyph: "○", ascii: "o", means: "fits either way" },
  inconsistent: { word: "Inconsistent", glyph: "⁻", ascii: "-", means: "does not fit" },
  "very-inconsistent": {
    word: "Very inconsistent",
    glyph: "⁻⁻",
    ascii: "--",
    means: "should not be there if it is true",
  },
  "not-applicable": {
    word: "Not applicable",
    glyph: "n/a",
    ascii: "n/a",
    means: "says nothing about it",
  },
};
