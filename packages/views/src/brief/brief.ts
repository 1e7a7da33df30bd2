import type { Day } from "@harmel/core";

/** A sentence with the signals it rests on. */
export interface Sentence {
  readonly text: string;
  readonly because: readonly string[];
}

/** One explanation of a question, as the brief prints it. */
export interface BriefExplanation {
  readonly rank: string;
  readonly label: string;
  /** "inconsistency 3.0, rated 12 of 15". */
  readonly score: string;
  /** What alone would change first place; empty when nothing tried does. */
  readonly flippedBy: readonly string[];
}

/** What an analyst can send: a page and a half, bottom line first. The same for the same input. */
export interface Brief {
  readonly format: 1;
  readonly case: { readonly id: string; readonly title: string; readonly hash: string };
  readonly method: string;
  readonly asOf: Day;
  readonly bottomLine: readonly Sentence[];
  readonly changes: readonly Sentence[];
  /** Levels of the dyad, a value a day, and the phases over them: what the picture draws. */
  readonly picture: {
    readonly days: readonly Day[];
    readonly deterrence: readonly number[];
    readonly dialogue: readonly number[];
    readonly phases: readonly { readonly word: string; readonly from: Day; readonly to: Day }[];
  };
  readonly channels: readonly Sentence[];
  readonly questions: readonly {
    readonly text: string;
    readonly explanations: readonly BriefExplanation[];
  }[];
  readonly alerts: readonly Sentence[];
  readonly opportunities: readonly Sentence[];
  readonly watch: readonly {
    readonly by: string;
    readonly lookFor: string;
    readonly separates: string;
  }[];
  readonly sources: readonly {
    readonly name: string;
    readonly grade: string;
    readonly reports: number;
    readonly reason: string;
  }[];
  /** What the reader must know before trusting the rest. */
  readonly caveats: readonly Sentence[];
}
