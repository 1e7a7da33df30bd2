import type { Tripwire, Question } from "../casebook/turn.ts";
import { knownDay } from "../evidence/knownDay.ts";
import type { Knowledge } from "../evidence/knowledge.ts";
import { type Day, dayText } from "../time/day.ts";
import { comparePair } from "./comparePair.ts";
import { disagreementOf } from "./disagreement.ts";
import type { EvidenceItem } from "./evidenceItem.ts";
import { type MatrixRow, matrixOf } from "./matrixOf.ts";
import { rankFlips } from "./rankFlips.ts";
import type { RankedExplanation, RankedQuestion } from "./rankedQuestion.ts";
import { type RankedPlace, firstPlace, rankRows } from "./rankRows.ts";
import { rankingOverTime } from "./rankingOverTime.ts";
import { tripwiresAsOf } from "./tripwiresAsOf.ts";

/** What a question is ranked with. */
export interface QuestionContext {
  readonly knowledge: Pick<Knowledge, "asOf" | "published">;
  readonly items: ReadonlyMap<string, EvidenceItem>;
  readonly tripwires: readonly Tripwire[];
  /** The day the question was first asked: the turn's. */
  readonly askedOn: Day;
  /** The day the casebook was coded. */
  readonly codedOn: Day;
}

/**
 * Ranks the explanations of one question by analysis of competing hypotheses: today's ratings on
 * the items and explanations that were published by the day of the knowledge.
 *
 * Rivals only are ranked and compared. Cost: things to leave out times cells. It never throws.
 *
 * Source: Heuer, Psychology of Intelligence Analysis (1999), chapter 8.
 *
 * @example
 * rankQuestion(question, context).first; //=> ["one-sided"]
 */
export function rankQuestion(question: Question, context: QuestionContext): RankedQuestion {
  const { asOf, published } = context.knowledge;
  const explanations = question.explanations
    .map((entry) => ({ ...entry, knownOn: knownDay(entry.known, published) }))
    .filter((entry) => entry.knownOn <= asOf)
    .map((entry) => ({ ...entry, knownOn: dayText(entry.knownOn) }));
  const rows = matrixOf({ explanations, ratings: question.ratings }, context.items);
  const places = rankRows(explanations, rows);
  const graded = rankRows(
    explanations,
    rows.filter((row) => row.graded),
  );
  const flips = rankFlips(explanations, rows);
  const first = firstPlace(places);
  const ids = explanations.map(({ id }) => id);
  return {
    id: question.id,
    text: question.text,
    explanations: explanations.map(
      ({ label, statement, standing = "rival", knownOn }, column): RankedExplanation => ({
        ...places[column]!,
        label,
        statement,
        standing,
        knownOn,
        ...missingIn(rows, column),
        graded: graded[column]!,
        flippedBy: flips.filter((flip) => [...flip.first, ...first].includes(ids[column]!)),
      }),
    ),
    first,
    items: rows,
    pairs: pairsOf(explanations, rows),
    disagreement: disagreementOf(rows),
    rankingOverTime: rankingOverTime(explanations, rows, context.askedOn),
    flippedBy: flips,
    tripwires: tripwiresAsOf(
      context.tripwires,
      ids,
      leadingOf(places),
      context.knowledge,
      context.codedOn,
    ),
  };
}

/** First place and, when nobody shares it, second place with its ties. */
function leadingOf(places: readonly RankedPlace[]): string[] {
  return places.filter(({ rank }) => rank !== null && rank <= 2).map(({ id }) => id);
}

function missingIn(rows: readonly MatrixRow[], column: number) {
  const missing = rows.map((row) => row.cells[column]?.missing);
  return {
    notApplicable: missing.filter((reason) => reason === "not applicable").length,
    unrated: missing.filter((reason) => reason === "not rated").length,
  };
}

function pairsOf(explanations: readonly Question["explanations"][number][], rows: MatrixRow[]) {
  const rivals = explanations.flatMap(({ id, standing }, column) =>
    standing === "background"
      ? []
      : [{ id, means: rows.map((row) => row.cells[column]?.mean ?? null) }],
  );
  return rivals.flatMap((one, at) => rivals.slice(at + 1).map((other) => comparePair(one, other)));
}
