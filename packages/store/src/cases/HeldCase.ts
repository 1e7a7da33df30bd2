import { type Casebook, RecordGraph } from "@harmel/core";
import type { JournalEntry } from "../Store.ts";

/** A case as this process last saw it, kept so that a write need not read the whole again. */
export class HeldCase {
  #revision: number;
  readonly #revisions: () => Map<string, number>;
  #given: (() => ReadonlyMap<string, number>) | undefined;
  readonly #first: Casebook;
  #graph: RecordGraph | undefined;

  /** `revisions` is asked once, when somebody wants to know. */
  constructor(casebook: Casebook, revisions: () => Map<string, number>, revision: number) {
    this.#first = casebook;
    this.#revisions = once(revisions);
    this.#revision = revision;
  }

  /** The number of the last journal entry that is in here. */
  get revision(): number {
    return this.#revision;
  }

  get casebook(): Casebook {
    return this.#graph?.casebook ?? this.#first;
  }

  /** The revision of each record, as `list/id`, as they stand now, whenever that is asked for. */
  get revisions(): () => ReadonlyMap<string, number> {
    return (this.#given ??= once(() => new Map(this.#revisions())));
  }

  /** What checks a change; made with the first one, since reading needs none. */
  get graph(): RecordGraph {
    return (this.#graph ??= new RecordGraph(this.#first));
  }

  /** Follows what is written already, write by write; false where it cannot. */
  follow(entries: readonly JournalEntry[]): boolean {
    for (const write of new Set(entries.map((entry) => entry.write))) {
      const own = entries.filter((entry) => entry.write === write);
      // A case in the bin keeps its casebook: its head goes and comes as a whole.
      const records = own
        .filter(({ after, list }) => list !== "head" || after !== undefined)
        .map(({ list, id, after }) => ({ list, id, record: after }));
      if (records.length > 0 && this.graph.change(records).length > 0) return false;
      this.note(own);
    }
    return true;
  }

  /** Notes the revisions of entries whose changes are in the graph. */
  note(entries: readonly JournalEntry[]): void {
    // Whoever was given the revisions is to find them as they were.
    this.#given?.();
    this.#given = undefined;
    const revisions = this.#revisions();
    for (const { list, id, revision, after, number } of entries) {
      if (after === undefined && list !== "head") revisions.delete(`${list}/${id}`);
      else revisions.set(`${list}/${id}`, revision);
      this.#revision = number;
    }
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
