import { foldText } from "@harmel/core";
import type { Connection } from "../database/Connection.ts";
import { searchedRecords } from "../search/searchedRecords.ts";
import type { Finding } from "../Store.ts";

/** Whether the index of search holds what the records say, folded as this version folds. */
export function indexFindings(connection: Connection): Finding[] {
  const { sql } = connection;
  let astray = 0;
  let records = 0;
  for (const { key, text } of searchedRecords(connection)) {
    records += 1;
    const row = sql.get`SELECT title, body FROM found WHERE rowid = ${key}`;
    const isRight = row?.["title"] === foldText(text.title) && row["body"] === foldText(text.body);
    if (!isRight) astray += 1;
  }
  const indexed = Number(sql.get`SELECT count(*) AS rows FROM found`?.["rows"]);
  const surplus = Math.max(0, indexed - records);
  if (astray + surplus === 0) return [];
  return [
    {
      what: `the index of search is out of step with ${astray + surplus} records`,
      fix: "make a backup and restore it: that writes the index anew, and no record is lost",
    },
  ];
}
