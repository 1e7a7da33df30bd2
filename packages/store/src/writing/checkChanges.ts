import { type CasebookRecord, checkCasebook, documentOf, recordsOf } from "@harmel/core";
import type { HeldCase } from "../cases/HeldCase.ts";
import type { HeldCases } from "../cases/HeldCases.ts";
import { standingRecords } from "../cases/recordRows.ts";
import type { CaseRow } from "../cases/StoredRow.ts";
import type { Connection } from "../database/Connection.ts";
import { StoreError } from "../StoreError.ts";

/** Changes that core has checked. */
export interface CheckedChanges {
  /** A record as it is to stand, as the schema reads it. */
  readonly record: (change: CasebookRecord) => unknown;
  /** The case in memory, which has the changes already; none where it could not be held. */
  readonly held?: HeldCase;
}

/**
 * Holds changes to the rules they touch. A case that is not valid as it stands, since a newer
 * version of core asks more of it, is held to them whole: so it can be mended.
 *
 * @throws {StoreError} change-invalid, with every problem
 */
export function checkChanges(
  connection: Connection,
  cases: HeldCases,
  row: CaseRow,
  changes: readonly CasebookRecord[],
): CheckedChanges {
  const held = heldIfValid(connection, cases, row);
  if (held === undefined) return checkWhole(connection, row.id, changes);
  const problems = held.graph.change(changes);
  if (problems.length > 0) {
    throw new StoreError(
      "change-invalid",
      { problems: problems.length, case: row.id },
      { problems },
    );
  }
  return { held, record: ({ list, id }) => held.graph.record(list, id) };
}

function heldIfValid(connection: Connection, cases: HeldCases, row: CaseRow): HeldCase | undefined {
  try {
    return cases.at(connection, row);
  } catch (thrown) {
    if (thrown instanceof StoreError && thrown.code === "casebook-invalid") return undefined;
    throw thrown;
  }
}

function checkWhole(
  connection: Connection,
  id: string,
  changes: readonly CasebookRecord[],
): CheckedChanges {
  const records = new Map<string, CasebookRecord>();
  for (const each of [...standingRecords(connection, id), ...changes]) {
    if (each.record === undefined) records.delete(keyOf(each));
    else records.set(keyOf(each), each);
  }
  const check = checkCasebook(documentOf([...records.values()]));
  if (!check.ok) {
    const { problems } = check;
    throw new StoreError("change-invalid", { problems: problems.length, case: id }, { problems });
  }
  const read = new Map(recordsOf(check.casebook).map((each) => [keyOf(each), each.record]));
  return { record: (change) => read.get(keyOf(change)) };
}

function keyOf({ list, id }: CasebookRecord): string {
  return `${list}/${id}`;
}
