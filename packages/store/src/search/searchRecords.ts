import { foldedWords } from "@harmel/core";
import type { Connection } from "../database/Connection.ts";
import { fromJson } from "../journal/entryOf.ts";
import type { Hit } from "../Store.ts";
import { excerptOf } from "./excerptOf.ts";
import { searchedText } from "./searchedText.ts";

/** Words of a question that are looked for; the rest would narrow nothing. */
const mostWords = 16;
const usualLimit = 20;

/**
 * The records that hold every word of a text, the last one also as a beginning, best first: what
 * stands in a title counts ten times. Cases in the bin are left out.
 */
export function searchRecords(
  { sql }: Connection,
  text: string,
  options: { readonly case?: string; readonly limit?: number },
): Hit[] {
  const words = foldedWords(text)
    .slice(0, mostWords)
    .map(({ word }) => word);
  if (words.length === 0) return [];
  // Folded words are letters and digits; quoted, none of them is an operator of the index.
  const question = `${words.map((word) => `"${word}"`).join(" ")}*`;
  const rows = sql.all`
    SELECT records.case_id, records.list, records.id, records.record
    FROM found
    JOIN records ON records.key = found.rowid
    JOIN cases ON cases.id = records.case_id AND cases.removed IS NULL
    WHERE found MATCH ${question}
      AND (${options.case ?? null} IS NULL OR cases.id = ${options.case ?? null})
    ORDER BY bm25(found, 10, 1), records.key
    LIMIT ${options.limit ?? usualLimit}`;
  return rows.flatMap((row) => {
    const list = row["list"] as Hit["list"];
    const searched = searchedText(list, fromJson(row["record"] as string));
    if (searched === undefined) return [];
    const place = { case: String(row["case_id"]), list, id: String(row["id"]) };
    return [{ ...place, title: searched.title, excerpt: excerptOf(searched, words) }];
  });
}
