import { type Casebook, type Rating, recordsOf } from "@harmel/core";
import { notFound } from "next/navigation";
import type { SearchParams } from "../caseQuery.ts";
import { recordWords } from "../history/recordWords.ts";
import { coderFor } from "./coderFor.ts";

/** A cell of the matrix with the words around it. */
export interface RatedCell {
  readonly question: { readonly id: string; readonly text: string };
  readonly item: string;
  /** The cell as the query of an address. */
  readonly query: string;
  readonly explanation: { readonly label: string; readonly statement: string };
  /** What the user said of it, and what others did. */
  readonly own?: Rating;
  readonly others: readonly Rating[];
}

/** The cell that an address names; the page for what is not there otherwise. */
export function ratedCell(casebook: Casebook, asked: SearchParams, name: string): RatedCell {
  const questions = casebook.turns.flatMap((turn) => turn.questions);
  const question = questions.find(({ id }) => id === asked.question);
  const explanation = question?.explanations.find(({ id }) => id === asked.explanation);
  const item = recordsOf(casebook).find(({ id }) => id === asked.item);
  if (question === undefined || explanation === undefined || item === undefined) notFound();
  const ratings = (question.ratings ?? []).filter(
    (one) => one.item === item.id && one.explanation === explanation.id,
  );
  const rater = coderFor(casebook, name).id;
  const own = ratings.find((one) => one.rater === rater);
  return {
    question,
    query: new URLSearchParams({
      question: question.id,
      item: item.id,
      explanation: explanation.id,
    }).toString(),
    item: recordWords(item.list, item.id, item.record)[1],
    explanation,
    ...(own && { own }),
    others: ratings.filter((one) => one !== own),
  };
}
