import type { Analysis } from "@harmel/core";
import type { Names } from "../case/names.ts";
import { dayWords } from "../words/dayWords.ts";
import { countWords } from "../words/numberWords.ts";
import { cellView } from "./cellView.ts";
import type { ExplanationView, QuestionView } from "./explanationsView.ts";

type Question = Analysis["turns"][number]["questions"][number];
type Explanation = Question["explanations"][number];

/** Puts one ranked question into words. */
export function questionView(question: Question, names: Names): QuestionView {
  const labels = new Map(question.explanations.map(({ id, label }) => [id, label]));
  const label = (id: string) => labels.get(id) ?? id;
  const list = (ids: readonly string[]) => ids.map((id) => label(id)).join(" / ");
  return {
    id: question.id,
    text: question.text,
    explanations: question.explanations
      .toSorted((x, y) => (x.rank ?? Infinity) - (y.rank ?? Infinity) || 0)
      .map((explanation) => explanationView(explanation, question)),
    verdict: verdictOf(question, list),
    columns: question.explanations.map(({ id, label: text }) => ({ id, label: text })),
    rows: question.items.map((item) => ({
      id: item.id,
      type: item.type,
      isSignal: item.type === "signal",
      title: item.title,
      knownText: dayWords(item.knownOn),
      diagnosticity: item.diagnosticity === null ? "cannot tell" : item.diagnosticity.toFixed(1),
      diagnosticityValue: item.diagnosticity,
      cells: item.cells.map((cell) => cellView(cell, names)),
    })),
    sensitivity: sensitivityOf(question, names, list),
    rankingOverTime: question.rankingOverTime.map(({ day, ranks }) => ({
      day,
      dayText: dayWords(day),
      order: orderOf(ranks, label),
      ranks: ranks.map(({ id, rank }) => ({ id, rank })),
    })),
    pairs: question.pairs.map(({ pair: [first, second], shared, inconsistency: [one, two] }) =>
      shared === 0
        ? `${label(first)} and ${label(second)} share no rated item`
        : `${label(first)} ${one.toFixed(1)} against ${label(second)} ${two.toFixed(1)} on ${countWords(shared, "shared item")}`,
    ),
    disagreement: disagreementOf(question, names),
    tripwires: question.tripwires.map((wire) => ({
      id: wire.id,
      lookFor: wire.lookFor,
      when: whenOf(wire),
      state: { waiting: "Waiting", seen: "Seen", "not-seen": "Not seen" }[wire.state],
      separates: list(wire.separates),
      separatesLeading: wire.separatesLeading,
    })),
  };
}

function explanationView(
  explanation: Explanation,
  { first, explanations }: Question,
): ExplanationView {
  const { id, label, statement, rank, inconsistency, consistency, rated, unrated } = explanation;
  const isTied = explanations.filter((other) => other.rank === rank).length > 1;
  return {
    id,
    label,
    statement,
    rank:
      rank === null ? (explanation.unranked ?? "not ranked") : `${rank}${isTied ? " (tied)" : ""}`,
    isFirst: first.includes(id),
    inconsistency: rated === 0 ? "–" : inconsistency.toFixed(1),
    consistency: rated === 0 ? "–" : consistency.toFixed(1),
    coverage: `rated ${rated} of ${rated + unrated}`,
    gradedRank: explanation.graded.rank === null ? "not ranked" : String(explanation.graded.rank),
  };
}

function verdictOf(
  { first, items, explanations }: Question,
  list: (ids: readonly string[]) => string,
): string {
  if (first.length === 0) return "Nothing is rated yet.";
  if (isAlone(explanations))
    return `Only one explanation had been put forward and rated by then: ${list(first)}.`;
  const on = `on ${countWords(items.length, "item")} published by then`;
  return first.length === 1
    ? `Least contradicted ${on}: ${list(first)}.`
    : `Tied as least contradicted ${on}: ${list(first)}.`;
}

/** Whether an explanation has no ranked rival: then being first says nothing. */
function isAlone(explanations: readonly Explanation[]): boolean {
  return explanations.filter(({ rank }) => rank !== null).length === 1;
}

function sensitivityOf(
  { flippedBy, explanations }: Question,
  names: Names,
  list: (ids: readonly string[]) => string,
): string[] {
  if (isAlone(explanations)) return ["Nothing can change while there is no ranked rival."];
  if (explanations.every(({ rank }) => rank === null)) return ["Nothing is rated yet."];
  if (flippedBy.length === 0) {
    return [
      "First place stays, whichever origin, lineage, source, sphere or low grade is left out.",
    ];
  }
  return flippedBy.map(({ type, what, first }) => {
    const name = type === "sphere" ? names.sphere(what) : names.of(what);
    return `Without ${type} ${name}: ${first.length === 0 ? "none is ranked" : list(first)}`;
  });
}

function orderOf(
  ranks: readonly { readonly id: string; readonly rank: number | null }[],
  label: (id: string) => string,
): string {
  return ranks
    .filter(({ rank }) => rank !== null)
    .toSorted((x, y) => (x.rank ?? 0) - (y.rank ?? 0))
    .map(({ id, rank }) => `${rank} ${label(id)}`)
    .join(" · ");
}

function disagreementOf({ disagreement }: Question, names: Names): string {
  const { raters, comparedCells, meanSpread, opposed } = disagreement;
  if (raters.length === 0) return "Nobody has rated this question.";
  if (raters.length === 1)
    return `One rater only: ${names.of(raters[0] ?? "")}. Nothing can be said of agreement.`;
  const spread =
    meanSpread === null ? "no cell in common" : `mean spread ${meanSpread.toFixed(1)} of 4`;
  return `${countWords(raters.length, "rater")}, ${countWords(comparedCells, "cell")} rated by two or more, ${spread}, ${countWords(opposed.length, "cell")} opposed.`;
}

function whenOf({ by, daysLeft, state }: Question["tripwires"][number]): string {
  if (by === null || daysLeft === null) return "no date";
  if (daysLeft < 0) return `was due ${dayWords(by)}`;
  if (state !== "waiting") return `due ${dayWords(by)}`;
  if (daysLeft === 0) return `by ${dayWords(by)} (the last day)`;
  return `by ${dayWords(by)} (${countWords(daysLeft, "day")} left)`;
}
