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
  for (const [path, signal] of good.signals) problems.push(...checkSignal(signal, path, context));
  for (const [path, channel] of good.channels) problems.push(...checkChannel(channel, path));
  for (const [path, turn] of good.turns) {
    turn.questions.forEach((question, index) =>
      problems.push(...checkQuestion(question, `${path}.questions[${index}]`)),
    );
  }
  for (const [path, collection] of good.collections) {
    if (collection.to < collection.from) problems.push(outOfOrder(`${path}.to`, collection.to));
  }
  problems.push(...checkPartOf(byId(good.actors), idsInPlace));
  problems.push(...checkTripwires(good));
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
