import type { ListName } from "../../casebook/casebook.ts";
import type { CasebookRecord } from "../../casebook/recordsOf.ts";
import { checkDatings } from "../checkDatings.ts";
import { checkHead } from "../checkHead.ts";
import { checkChannel, checkCollection, checkPartOf, checkTurn } from "../checkOrder.ts";
import { checkQuestionIds, checkTripwires } from "../checkQuestions.ts";
import { checkReferences } from "../checkReferences.ts";
import { checkSignal } from "../checkSignals.ts";
import { type Problem, shown } from "../problem.ts";
import { type HeldLists, type HeldRecords, keyOf, listNames } from "./heldRecords.ts";
import { withFields } from "./withFields.ts";

/** What changed records, once put in place, no longer promise or are no longer promised. */
export function checkChanged(held: HeldRecords, changes: readonly CasebookRecord[]): Problem[] {
  const problems: Problem[] = [];
  const touched = new Set<string>();
  for (const change of changes) {
    const { list, id, record } = change;
    if (record !== undefined) {
      touched.add(keyOf(change));
      checkOwnId(held.lists, change, problems);
    }
    // A signal is held against the days of the reports it cites and of the signals it ends.
    const hasDays = list === "signals" || list === "reports";
    for (const key of held.naming.get(id) ?? []) {
      if (record === undefined || (hasDays && key.startsWith("signals/"))) touched.add(key);
    }
  }
  for (const key of touched) checkTouched(held, key, problems);
  const lists = new Set(changes.map(({ list }) => list));
  const { actors, turns, tripwires } = held.lists;
  if (lists.has("actors")) problems.push(...checkPartOf(actors, pathsIn("actors", actors)));
  if (lists.has("turns")) problems.push(...checkQuestionIds(byPath("turns", turns)));
  if (lists.has("turns") || lists.has("tripwires")) {
    problems.push(...checkTripwires(byPath("tripwires", tripwires), turns));
  }
  return problems;
}

/** No two records of a casebook share an id, whichever lists they stand in. */
function checkOwnId(lists: HeldLists, change: CasebookRecord, problems: Problem[]): void {
  if (change.list === "head") return;
  const other = listNames.find((list) => list !== change.list && lists[list].has(change.id));
  if (other === undefined) return;
  const problem = `is taken already by ${other}/${change.id}: ${shown(change.id)}`;
  const fix = "give each record of the casebook an id of its own";
  problems.push({
    code: "duplicate-id",
    path: `${keyOf(change)}.id`,
    problem,
    fix,
    fields: { value: change.id },
  });
}

function checkTouched({ head, lists }: HeldRecords, key: string, problems: Problem[]): void {
  const [list, id = ""] = key.split("/") as [ListName | "head", string?];
  const found: Problem[] = [];
  if (list === "head") {
    checkHead(head, lists, found);
    problems.push(...found.map((problem) => withFields(problem, head, "")));
    return;
  }
  const record = lists[list].get(id);
  if (record === undefined) return;
  checkReferences(record, key, `${list}[]`, lists, found);
  for (const [field, value] of Object.entries(record)) {
    if (typeof value === "object") checkDatings(value, `${key}.${field}`, found);
  }
  const signal = list === "signals" ? lists.signals.get(id) : undefined;
  if (signal !== undefined) found.push(...checkSignal(signal, key, lists));
  const channel = list === "channels" ? lists.channels.get(id) : undefined;
  if (channel !== undefined) found.push(...checkChannel(channel, key));
  const turn = list === "turns" ? lists.turns.get(id) : undefined;
  if (turn !== undefined) found.push(...checkTurn(turn, key));
  const collection = list === "collections" ? lists.collections.get(id) : undefined;
  if (collection !== undefined) found.push(...checkCollection(collection, key));
  problems.push(...found.map((problem) => withFields(problem, record, key)));
}

function byPath<Entry>(list: ListName, records: ReadonlyMap<string, Entry>): Map<string, Entry> {
  return new Map([...records].map(([id, record]) => [`${list}/${id}`, record]));
}

function pathsIn(list: ListName, records: ReadonlyMap<string, unknown>): Map<string, string> {
  return new Map([...records.keys()].map((id) => [id, `${list}/${id}`]));
}
