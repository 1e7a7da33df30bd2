import type { Tripwire, Turn } from "../casebook/turn.ts";
import { type Problem, shown } from "./problem.ts";

/** Questions and explanations are named from elsewhere: no two may share an id. */
export function checkQuestionIds(turns: ReadonlyMap<string, Turn>): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  const declare = (id: string, path: string) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, path);
    else {
      const problem = `is taken already by ${before}: ${shown(id)}`;
      const fix = "give each question and explanation an id of its own";
      problems.push({ code: "duplicate-id", path: `${path}.id`, problem, fix });
    }
  };
  for (const [path, turn] of turns) {
    turn.questions.forEach((question, index) => {
      const at = `${path}.questions[${index}]`;
      declare(question.id, at);
      question.explanations.forEach(({ id }, number) =>
        declare(id, `${at}.explanations[${number}]`),
      );
    });
  }
  return problems;
}

/** Checks that what a tripwire separates are explanations of some question. */
export function checkTripwires(
  tripwires: ReadonlyMap<string, Tripwire>,
  turns: ReadonlyMap<string, Turn>,
): Problem[] {
  const explanations = new Set(
    [...turns.values()].flatMap((turn) =>
      turn.questions.flatMap((question) => question.explanations.map((entry) => entry.id)),
    ),
  );
  return [...tripwires].flatMap(([path, tripwire]) =>
    tripwire.separates.flatMap((id, index) =>
      explanations.has(id)
        ? []
        : [
            {
              code: "dangling-id" as const,
              path: `${path}.separates[${index}]`,
              problem: `names no explanation: ${shown(id)}`,
              fix: "name explanations of a question",
            },
          ],
    ),
  );
}
