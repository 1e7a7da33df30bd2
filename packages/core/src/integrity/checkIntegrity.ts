import type { Casebook } from "../casebook/casebook.ts";
import { checkDatings } from "./checkDatings.ts";
import { checkChannel, checkCollection, checkPartOf, checkTurn } from "./checkOrder.ts";
import { checkQuestionIds, checkTripwires } from "./checkQuestions.ts";
import { type DeclaredIds, checkReferences } from "./checkReferences.ts";
import { checkSignal } from "./checkSignals.ts";
import type { Problem } from "./problem.ts";

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
  for (const [path, turn] of good.turns) add(checkTurn(turn, path));
  for (const [path, collection] of good.collections) add(checkCollection(collection, path));
  add(checkPartOf(byId(good.actors), idsInPlace));
  add(checkQuestionIds(good.turns));
  add(checkTripwires(good.tripwires, good.turns));
  return problems;
}

function byId<Entry extends { readonly id: string }>(records: ReadonlyMap<string, Entry>) {
  return new Map([...records.values()].map((record) => [record.id, record]));
}
