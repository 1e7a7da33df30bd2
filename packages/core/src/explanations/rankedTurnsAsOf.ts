import type { Casebook } from "../casebook/casebook.ts";
import { knownDay } from "../evidence/knownDay.ts";
import type { Knowledge } from "../evidence/knowledge.ts";
import { dayText } from "../time/day.ts";
import { type RecordedTurn, turnsAsOf } from "../turns/turnsAsOf.ts";
import { evidenceItemsOf } from "./evidenceItemsOf.ts";
import { rankQuestion } from "./rankQuestion.ts";
import type { RankedQuestion } from "./rankedQuestion.ts";

/** A turn as it was known on a day, with the explanations of each of its questions ranked. */
export interface RankedTurn extends RecordedTurn {
  readonly questions: readonly RankedQuestion[];
}

/**
 * The turns known on the day of a knowledge, oldest first, each question ranked by itself.
 *
 * Cost: linear in the casebook, and for each question things to leave out times cells. It never throws.
 *
 * @example
 * rankedTurnsAsOf(casebook, knowledge)[0]?.questions[0]?.first; //=> ["build-up-invented"]
 */
export function rankedTurnsAsOf(casebook: Casebook, knowledge: Knowledge): RankedTurn[] {
  const items = evidenceItemsOf(casebook, knowledge);
  return turnsAsOf(casebook, knowledge).map((turn) => {
    const record = casebook.turns.find((entry) => entry.id === turn.id)!;
    return {
      ...turn,
      questions: record.questions.map((question) =>
        rankQuestion(question, {
          knowledge,
          items,
          tripwires: casebook.tripwires,
          askedOn: dayText(knownDay(record.known, knowledge.published)),
          codedOn: casebook.coding.on,
        }),
      ),
    };
  });
}
