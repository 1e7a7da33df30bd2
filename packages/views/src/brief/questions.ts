import type { Analysis } from "@harmel/core";
import type { Names } from "../case/names.ts";
import { dayWords } from "../words/dayWords.ts";
import type { Brief } from "./brief.ts";

/** The ranked explanations of each question, best first, with what alone changes first place. */
export function briefQuestions({ turns }: Analysis, names: Names): Brief["questions"] {
  return turns.flatMap((turn) =>
    turn.questions.map((question) => ({
      text: question.text,
      explanations: question.explanations
        .filter(({ rank }) => rank !== null)
        .toSorted((x, y) => (x.rank ?? 0) - (y.rank ?? 0))
        .map(({ rank, label, inconsistency, rated, unrated, flippedBy }) => ({
          rank: String(rank),
          label,
          score: `inconsistency ${inconsistency.toFixed(1)}, rated ${rated} of ${rated + unrated}`,
          flippedBy: flippedBy.map(
            ({ type, what }) =>
              `${type} ${type === "sphere" ? names.sphere(what) : names.of(what)}`,
          ),
        })),
    })),
  );
}

/** What would tell explanations apart and has not been settled yet, soonest first. */
export function briefWatch({ turns }: Analysis): Brief["watch"] {
  const questions = turns.flatMap((turn) => turn.questions);
  const labels = new Map(
    questions.flatMap(({ explanations }) => explanations.map(({ id, label }) => [id, label])),
  );
  const waiting = questions
    .flatMap(({ tripwires }) => tripwires)
    .filter(({ state }) => state === "waiting");
  const unique = [...new Map(waiting.map((wire) => [wire.id, wire])).values()];
  return unique
    .toSorted((x, y) => ((x.by ?? "9") < (y.by ?? "9") ? -1 : 1))
    .map(({ by, daysLeft, lookFor, separates }) => ({
      by: by === null ? "no date" : `${(daysLeft ?? 0) < 0 ? "was due" : "by"} ${dayWords(by)}`,
      lookFor,
      separates: separates.map((id) => labels.get(id) ?? id).join(" / "),
    }));
}
