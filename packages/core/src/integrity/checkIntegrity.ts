import type { Casebook } from "../casebook/casebook.ts";
import { checkDatings } from "./checkDatings.ts";
import { checkChannel, checkPartOf, checkQuestion } from "./checkOrder.ts";
import { type DeclaredIds, checkReferences } from "./checkReferences.ts";
import { checkSignal } from "./checkSignals.ts";
import { type Problem, shown } from "./problem.ts";

/** The well-shaped records of a list, each with its path in the document. */
export type GoodRecords = {
  readonly [
    List in keyof Casebook as Casebook[List] extends readonly unknown[]
      ? List extends "focus"
        ? never
        : List
      : never
  ]: ReadonlyMap<string, Casebook[List] extends readonly (infer Entry)[] ? Entry : never>;
};

/** Everything the well-shaped records of a casebook must promise each other. */
export function checkIntegrity(
  good: GoodRecords,
  declared: DeclaredIds,
  idsInPlace: ReadonlyMap<string, string>,
): Problem[] {
  const problems: Problem[] = [];
  for (const [list, records] of Object.entries(good)) {
    for (const [path, record] of records) {
      checkReferences(record, path, `${list}[]`, declared, problems);
      for (const [key, value] of Object.entries(record)) {
        if (typeof value === "object") checkDatings(value, `${path}.${key}`, problems);
      }
    }
  }
  const context = { reports: byId(good.reports), signals: byId(good.signals) };
  const add = (found: readonly Problem[]) => {
    for (const problem of found) problems.push(problem);
  };
  for (const [path, signal] of good.signals) add(checkSignal(signal, path, context));
  for (const [path, channel] of good.channels) add(checkChannel(channel, path));
  for (const [path, turn] of good.turns) {
    turn.questions.forEach((question, index) =>
      add(checkQuestion(question, `${path}.questions[${index}]`)),
    );
  }
  for (const [path, collection] of good.collections) {
    if (collection.to < collection.from) problems.push(outOfOrder(`${path}.to`, collection.to));
  }
  add(checkPartOf(byId(good.actors), idsInPlace));
  add(checkQuestionIds(good));
  add(checkTripwires(good));
  return problems;
}

/** A day that lies before the day it should follow. */
export function outOfOrder(path: string, day: string): Problem {
  return {
    code: "dates-out-of-order",
    path,
    problem: `is before \`from\`: ${shown(day)}`,
    fix: "swap the two days",
  };
}

function byId<Entry extends { readonly id: string }>(records: ReadonlyMap<string, Entry>) {
  return new Map([...records.values()].map((record) => [record.id, record]));
}

/** Questions and explanations are named from elsewhere: no two may share an id. */
function checkQuestionIds(good: GoodRecords): Problem[] {
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
  for (const [path, turn] of good.turns) {
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

function checkTripwires(good: GoodRecords): Problem[] {
  const explanations = new Set(
    [...good.turns.values()].flatMap((turn) =>
      turn.questions.flatMap((question) => question.explanations.map((entry) => entry.id)),
    ),
  );
  return [...good.tripwires].flatMap(([path, tripwire]) =>
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
