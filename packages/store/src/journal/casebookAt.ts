import type { Casebook } from "@harmel/core";
import { casebookOf } from "../cases/casebookOf.ts";
import type { Connection } from "../database/Connection.ts";
import type { RecordList } from "../Store.ts";
import { StoreError } from "../StoreError.ts";
import { fromJson } from "./entryOf.ts";

/**
 * The casebook as it stood after the write that an entry of the journal belongs to; one in the bin
 * as it came there.
 */
export function casebookAt({ sql }: Connection, id: string, number: number): Casebook {
  const last = sql.get`
    SELECT write FROM journal WHERE case_id = ${id} AND number <= ${number}
    ORDER BY number DESC LIMIT 1`;
  if (last === undefined) throw new StoreError("entry-missing", { case: id, entry: number });
  const rows = sql.all`
    SELECT list, id, coalesce(after, iif(list = 'head', before, NULL)) AS record
    FROM journal JOIN (
      SELECT max(number) AS last, max(iif(before IS NULL, number, NULL)) AS place
      FROM journal WHERE case_id = ${id} AND write <= ${Number(last["write"])} GROUP BY list, id
    ) ON number = last
    WHERE record IS NOT NULL ORDER BY place`;
  const records = rows.map((row) => ({
    list: row["list"] as RecordList,
    id: String(row["id"]),
    record: fromJson(row["record"] as string),
  }));
  // Nobody can say which version of core checked what stood then.
  return casebookOf(id, records, "");
}
