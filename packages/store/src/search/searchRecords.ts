import type { Connection } from "../database/Connection.ts";
import { fromJson } from "../journal/entryOf.ts";
import type { Hit } from "../Store.ts";
import { excerptOf } from "./excerptOf.ts";
import { foundKeys } from "./foundKeys.ts";
import { questionWords } from "./questionWords.ts";
import { searchedText } from "./searchedText.ts";

const usualLimit = 20;

/** The records that hold every word of a text, the last one also as a beginning, best first. */
export function searchRecords(
  connection: Connection,
  text: string,
  options: { readonly case?: string; readonly limit?: number },
): Hit[] {
  const words = questionWords(text);
  if (words.length === 0) return [];
  // Folded words are letters and digits; quoted, none of them is an operator of the index.
  const question = `${words.map((word) => `"${word}"`).join(" ")}*`;
  const keys = foundKeys(connection, question, options.case, options.limit ?? usualLimit);
  return keys.flatMap((key) => hitOf(connection, key, words));
}

function hitOf({ sql }: Connection, key: number, words: readonly string[]): Hit[] {
  const row = sql.get`SELECT case_id, list, id, record FROM records WHERE key = ${key}`;
  if (row === undefined) return [];
  const list = row["list"] as Hit["list"];
  const searched = searchedText(list, fromJson(row["record"] as string | null));
  if (searched === undefined) return [];
  const place = { case: String(row["case_id"]), list, id: String(row["id"]) };
  return [{ ...place, title: searched.title, excerpt: excerptOf(searched, words) }];
}
