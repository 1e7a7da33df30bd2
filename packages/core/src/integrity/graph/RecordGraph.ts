import type { Casebook, ListName } from "../../casebook/casebook.ts";
import type { CasebookRecord } from "../../casebook/recordsOf.ts";
import type { Problem } from "../problem.ts";
import { checkChanged } from "./checkChanged.ts";
import {
  type HeldRecords,
  heldRecord,
  holdRecords,
  keyOf,
  listNames,
  putRecord,
} from "./heldRecords.ts";
import { readChange } from "./readChange.ts";

/**
 * A valid casebook held record by record, with what names what, so that a change is held to the
 * rules it touches: those of the records that change, of what they name and of what names them. The
 * verdict is that of `checkCasebook` on the whole; the cost does not grow with the casebook.
 *
 * It is changed in place, unlike the rest of this package: a copy of 10,000 signals for each change
 * of one would cost more than the check. What `casebook` gave is never touched again.
 *
 * @example
 * const graph = new RecordGraph(casebook);
 * graph.change([{ list: "actors", id: "A", record: undefined }]).length > 0; //=> true
 * graph.change([{ list: "places", id: "ford", record: { id: "ford", name: "Ford" } }]); //=> []
 * graph.casebook.places.at(-1).name; //=> "Ford"
 */
export class RecordGraph {
  readonly #held: HeldRecords;
  #casebook: Casebook;
  readonly #changed = new Set<ListName | "head">();

  constructor(casebook: Casebook) {
    this.#held = holdRecords(casebook);
    this.#casebook = casebook;
  }

  /** The casebook as it stands; the same object until something changes. */
  get casebook(): Casebook {
    if (this.#changed.size === 0) return this.#casebook;
    const { head, lists } = this.#held;
    const records = listNames.map((list) => [
      list,
      this.#changed.has(list) ? [...lists[list].values()] : this.#casebook[list],
    ]);
    this.#casebook = { ...head, ...Object.fromEntries(records) } as Casebook;
    this.#changed.clear();
    return this.#casebook;
  }

  /** A record as it stands, or nothing. */
  record(list: ListName | "head", id: string): unknown {
    return heldRecord(this.#held, { list, id });
  }

  /**
   * Makes all of the changes if the casebook is valid with them, else none. A record that is
   * `undefined` is removed; none is changed twice. Gives the problems, each with a path such as `signals/ID.kind`; that of
   * the head begins with its field.
   */
  change(changes: readonly CasebookRecord[]): Problem[] {
    const problems: Problem[] = changedTwice(changes);
    const read = changes.map((change) => readChange(change, this.#held.head["id"], problems));
    if (problems.length > 0) return problems;
    const takeBack = this.#before(read);
    for (const change of read) putRecord(this.#held, change);
    problems.push(...checkChanged(this.#held, read));
    if (problems.length > 0) takeBack();
    else for (const { list } of read) this.#changed.add(list);
    return problems;
  }

  /** What takes changes back, the order of the lists included. */
  #before(changes: readonly CasebookRecord[]): () => void {
    const held = this.#held;
    const before = changes.map((change) => ({ ...change, record: heldRecord(held, change) }));
    const shrinking = new Set(
      changes.flatMap(({ list, record }) => (record === undefined ? list : [])),
    );
    const orders = listNames
      .filter((list) => shrinking.has(list))
      .map((list) => [held.lists[list] as Map<string, unknown>, [...held.lists[list]]] as const);
    return () => {
      for (const change of before.toReversed()) putRecord(held, change);
      for (const [list, order] of orders) {
        list.clear();
        for (const [id, record] of order) list.set(id, record);
      }
    };
  }
}

function changedTwice(changes: readonly CasebookRecord[]): Problem[] {
  const keys = new Set<string>();
  return changes.flatMap((change) => {
    const key = keyOf(change);
    const isFirst = !keys.has(key);
    keys.add(key);
    if (isFirst) return [];
    const fix = "give each record once, as it is to be";
    return [{ code: "duplicate-id", path: key, problem: "is changed twice in one write", fix }];
  });
}
