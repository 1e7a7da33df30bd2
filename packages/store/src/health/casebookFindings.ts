import { type CasebookRecord, checkCasebook, documentOf } from "@harmel/core";
import { listCases } from "../cases/listCases.ts";
import { standingRecords } from "../cases/recordRows.ts";
import type { Connection } from "../database/Connection.ts";
import { fromJson } from "../journal/entryOf.ts";
import type { Finding } from "../Store.ts";

/** Whether every casebook is valid, those in the bin with the head they had. */
export function casebookFindings(connection: Connection): Finding[] {
  return listCases(connection, true).flatMap(({ id }) => {
    const records = standingRecords(connection, id);
    const check = checkCasebook(documentOf([...lastHead(connection, id), ...records]));
    return check.problems.map(({ path, problem, fix }) => ({
      what: `the casebook ${id} is not valid: ${path} ${problem}`,
      fix: `${fix}; or take back the write that brought it`,
    }));
  });
}

function lastHead({ sql }: Connection, id: string): CasebookRecord[] {
  const row = sql.get`
    SELECT coalesce(after, before) AS head FROM journal
    WHERE case_id = ${id} AND list = 'head' ORDER BY number DESC LIMIT 1`;
  return [{ list: "head", id: "head", record: fromJson((row?.["head"] ?? null) as string | null) }];
}
