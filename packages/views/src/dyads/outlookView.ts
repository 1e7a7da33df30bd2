import { likelihoodWord } from "@harmel/core";
import { dayWords } from "../words/dayWords.ts";

import { countWords } from "../words/numberWords.ts";
import type { OutlookFacts } from "./dyadFacts.ts";

/** What became of dyads that stood so, in words, or why that is not said. */
export interface OutlookView {
  readonly isGiven: boolean;
  readonly text: string;
  /** How the dyad stands, and how an outlook did in the past. */
  readonly basis: readonly string[];
  /** What was said in the past, what came, and in how many cases. */
  readonly calibration: readonly {
    readonly said: string;
    readonly came: string;
    readonly cases: string;
  }[];
}

/** An outlook in words. It is only given where it beat the share of all cases in both halves of the past. */
export function outlookView(facts: OutlookFacts): OutlookView {
  const { on, days, state, outlook, withheld, backtest } = facts;
  const stands = state && [
    `On ${dayWords(on)}: acts of pressure in 28 days, ${state.recent}; last onset ${state.lastOnset}.`,
  ];
  const tried = backtest && [
    `Tried on ${countWords(backtest.forecasts, "past case")}: Brier score ${backtest.brier.toFixed(4)}, that of the share of all cases ${backtest.climatology.toFixed(4)}, better by ${percent(backtest.skill)}.`,
  ];
  return {
    isGiven: outlook !== undefined,
    text: outlook ? givenText(outlook, days) : `No outlook: ${withheld ?? "no case is like it"}.`,
    basis: [...(stands ?? []), ...(tried ?? [])],
    calibration: (backtest?.calibration ?? []).map(({ forecast, observed, count }) => ({
      said: percent(forecast),
      came: percent(observed),
      cases: countWords(count, "case"),
    })),
  };
}

function givenText(outlook: NonNullable<OutlookFacts["outlook"]>, days: number): string {
  const { cases, escalated, share, interval } = outlook;
  const word = likelihoodWord(share);
  const said = `${countWords(escalated, "of them", "of them")} saw an onset within ${days} days`;
  return `${countWords(cases, "past case")} stood so, and ${said}: ${percent(share)} (95 %: ${percent(interval.lower)} to ${percent(interval.upper)})${word ? `, ${word}` : ""}.`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}\u00a0%`;
}
