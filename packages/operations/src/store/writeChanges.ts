import { checkCasebook, CasebookError, type Casebook } from "@harmel/core";
import type { Change } from "@harmel/store";
import type { WrittenDocument } from "../documents/caseDocuments.ts";
import { Fault } from "../Fault.ts";
import type { Home } from "../home.ts";
import { authorOf } from "./authorOf.ts";
import { changedCasebook } from "./changedCasebook.ts";
import { withStoredCase } from "./caseOf.ts";
import { copyOf } from "./copyOf.ts";
import { bundledCase } from "./findCase.ts";
import { withStore } from "./withStore.ts";
import { written } from "./written.ts";

/**
 * Writes records of a case, all or none. A bundled original is copied first and the copy is written;
 * the answer then says `copied`.
 */
export async function writeChanges(
  home: Home,
  id: string,
  changes: readonly Change[],
  why: string | undefined,
): Promise<WrittenDocument> {
  for (const { record, id: named, list } of changes) checkId(record, list === "head" ? id : named);
  const author = authorOf(home, why);
  const ours = bundledCase(id);
  if (ours === undefined) {
    return withStoredCase(home, id, (store) => written(store.write(id, changes, author)));
  }
  const renamed = (copy: string): Change[] =>
    changes.map((change) =>
      change.list === "head" ? { ...change, record: { ...asObject(change), id: copy } } : change,
    );
  checkAgainst(ours.casebook, changes);
  return withStore(home, (store) => {
    const { copy, origin } = copyOf(ours.casebook, store);
    store.create(copy, author, origin);
    return { ...written(store.write(copy.id, renamed(copy.id), author)), copied: origin };
  });
}

/** Before a copy is made for them, the changes must be sound: else a copy nobody wanted would stay. */
function checkAgainst(casebook: Casebook, changes: readonly Change[]): void {
  const check = checkCasebook(changedCasebook(casebook, changes));
  if (!check.ok) throw new CasebookError(check.problems);
}

function checkId(record: unknown, id: string): void {
  if (record === undefined) return;
  const own = (record as { id?: unknown }).id;
  if (own === id) return;
  const what = `the record's id is not the one of its place, ${id}: ${JSON.stringify(own)}`;
  throw new Fault("input-invalid", { what, how: "give both the same id" });
}

function asObject({ record }: Change): object {
  return record as object;
}
