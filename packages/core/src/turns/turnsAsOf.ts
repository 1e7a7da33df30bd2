import type { Casebook } from "../casebook/casebook.ts";
import { knownDay } from "../evidence/knownDay.ts";
import type { Knowledge } from "../evidence/knowledge.ts";
import type { Day } from "../time/day.ts";
import { lastDay } from "../time/dating.ts";

/** A turn as recorded, with the explanations that had been put forward by a day. */
export interface RecordedTurn {
  readonly id: string;
  readonly label: string;
  readonly day: Day;
  readonly because: readonly string[];
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly explanations: readonly {
      readonly id: string;
      readonly label: string;
      readonly statement: string;
      readonly standing: "rival" | "background";
    }[];
  }[];
}

/** The turns of a casebook that were known by a day, oldest first, each with the signals known by then. */
export function turnsAsOf(
  casebook: Pick<Casebook, "turns">,
  { asOf: end, published, signals }: Pick<Knowledge, "asOf" | "published" | "signals">,
): RecordedTurn[] {
  const knownSignals = new Set(signals.map((known) => known.signal.id));
  return casebook.turns
    .filter((turn) => knownDay(turn.known, published) <= end)
    .map((turn) => ({
      id: turn.id,
      label: turn.label,
      day: lastDay(turn.occurred),
      because: turn.signals.filter((id) => knownSignals.has(id)),
      questions: turn.questions.map((question) => ({
        id: question.id,
        text: question.text,
        explanations: question.explanations
          .filter((explanation) => knownDay(explanation.known, published) <= end)
          .map(({ id, label, statement, standing }) => ({
            id,
            label,
            statement,
            standing: standing ?? "rival",
          })),
      })),
    }))
    .sort((x, y) => (x.day < y.day ? -1 : x.day > y.day ? 1 : x.id < y.id ? -1 : 1));
}
