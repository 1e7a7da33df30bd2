import type { Connection } from "../database/Connection.ts";
import type { Finding } from "../Store.ts";
import { restoring } from "./restoring.ts";

/** Whether the journal has no gap, each entry goes on where the one before ended, and it ends in what stands. */
export function journalFindings({ sql }: Connection): Finding[] {
  const gaps = sql.all`
    SELECT 'the journal jumps from entry ' || before || ' to ' || number AS what FROM (
      SELECT number, lag(number, 1, 0) OVER (ORDER BY number) AS before FROM journal
    ) WHERE number <> before + 1`;
  const breaks = sql.all`
    SELECT 'entry ' || number || ' of the journal does not go on from the one before: '
      || case_id || ' ' || list || '/' || id AS what
    FROM (
      SELECT *, lag(after) OVER one AS stood, lag(revision, 1, 0) OVER one AS earlier FROM journal
      WINDOW one AS (PARTITION BY case_id, list, id ORDER BY number)
    ) WHERE before IS NOT stood OR revision <> earlier + 1`;
  // Two looks by the index of the journal: a FULL JOIN compares each record with each entry.
  const records = sql.all`
    SELECT 'the journal does not lead to this record: ' || case_id || ' ' || list || '/' || id AS what
    FROM (
      SELECT r.case_id, r.list, r.id FROM records r LEFT JOIN journal j
        ON j.case_id = r.case_id AND j.list = r.list AND j.id = r.id AND j.revision = (
          SELECT max(revision) FROM journal
          WHERE case_id = r.case_id AND list = r.list AND id = r.id
        )
      WHERE r.record IS NOT j.after OR r.revision IS NOT j.revision
      UNION
      SELECT j.case_id, j.list, j.id FROM journal j LEFT JOIN records r
        ON r.case_id = j.case_id AND r.list = j.list AND r.id = j.id
      WHERE r.key IS NULL
    )`;
  const cases = sql.all`
    SELECT 'the list of cases is out of step with the journal: ' || c.id AS what
    FROM cases c LEFT JOIN records h ON h.case_id = c.id AND h.list = 'head'
    WHERE c.revision IS NOT (SELECT max(number) FROM journal WHERE case_id = c.id)
      OR (c.removed IS NULL) IS NOT (h.record IS NOT NULL)
      OR h.record IS NOT NULL AND c.title IS NOT h.record ->> 'title'`;
  return [...gaps, ...breaks, ...records, ...cases].map((row) => ({
    what: String(row["what"]),
    fix: restoring,
  }));
}
