import type { Connection } from "../database/Connection.ts";
import type { Row } from "../database/Statements.ts";

/** Past this many records in which the words stand, none is better than another. */
const mostRanked = 10_000;
const anyKey = { first: 0, last: Number.MAX_SAFE_INTEGER };

/**
 * The keys of the records that a question of the index finds, best first: what stands in a title
 * counts ten times. Words that stand in more than 10,000 records tell none apart, and to weigh them
 * all takes time: then the newest come first. Cases in the bin are left out.
 */
export function foundKeys(
  connection: Connection,
  question: string,
  id: string | undefined,
  limit: number,
): number[] {
  const { sql } = connection;
  // The records of a case lie side by side for the most part, so that others need no look.
  const { first, last } = id === undefined ? anyKey : keysOf(connection, id);
  const { matches } = sql.get`
    SELECT count(*) AS matches FROM (
      SELECT 1 FROM found
      WHERE found MATCH ${question} AND rowid BETWEEN ${first} AND ${last} LIMIT ${mostRanked + 1}
    )` as Row;
  const rows =
    Number(matches) > mostRanked
      ? sql.all`
          SELECT records.key FROM found
          CROSS JOIN records ON records.key = found.rowid
          CROSS JOIN cases ON cases.id = records.case_id AND cases.removed IS NULL
          WHERE found MATCH ${question} AND found.rowid BETWEEN ${first} AND ${last}
            AND (${id ?? null} IS NULL OR cases.id = ${id ?? null})
          ORDER BY found.rowid DESC LIMIT ${limit}`
      : sql.all`
          SELECT records.key FROM found
          CROSS JOIN records ON records.key = found.rowid
          CROSS JOIN cases ON cases.id = records.case_id AND cases.removed IS NULL
          WHERE found MATCH ${question} AND found.rowid BETWEEN ${first} AND ${last}
            AND (${id ?? null} IS NULL OR cases.id = ${id ?? null})
          ORDER BY bm25(found, 10, 1), found.rowid LIMIT ${limit}`;
  return rows.map((row) => Number(row["key"]));
}

function keysOf({ sql }: Connection, id: string) {
  const row = sql.get`
    SELECT min(key) AS first, max(key) AS last FROM records WHERE case_id = ${id}`;
  return { first: Number(row?.["first"] ?? 0), last: Number(row?.["last"] ?? 0) };
}
