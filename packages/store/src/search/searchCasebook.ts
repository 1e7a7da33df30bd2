import { type Casebook, foldedWords, recordsOf } from "@harmel/core";
import type { Hit } from "../Store.ts";
import { excerptOf } from "./excerptOf.ts";
import { questionWords } from "./questionWords.ts";
import { type SearchedText, searchedText } from "./searchedText.ts";

interface SearchedRecord {
  readonly place: Pick<Hit, "case" | "list" | "id">;
  readonly text: SearchedText;
  /** The folded words of title and body, each once. */
  readonly words: readonly string[];
}

/** A casebook is never changed in place, so that its words are folded once. */
const searched = new WeakMap<Casebook, readonly SearchedRecord[]>();

/**
 * The records that `Store.search` would find in a casebook, were it stored: those with every word
 * of a text, the last one also as a beginning. They come in the order of the casebook.
 */
export function searchCasebook(casebook: Casebook, text: string): Hit[] {
  const words = questionWords(text);
  if (words.length === 0) return [];
  const records = searched.get(casebook) ?? searchedRecordsOf(casebook);
  searched.set(casebook, records);
  const prefix = words.at(-1) ?? "";
  return records
    .filter((record) => words.slice(0, -1).every((word) => record.words.includes(word)))
    .filter((record) => record.words.some((word) => word.startsWith(prefix)))
    .map(({ place, text: { title, body } }) => {
      return { ...place, title, excerpt: excerptOf({ title, body }, words) };
    });
}

function searchedRecordsOf(casebook: Casebook): SearchedRecord[] {
  return recordsOf(casebook).flatMap(({ list, id, record }) => {
    const text = searchedText(list, record);
    if (text === undefined) return [];
    const folded = foldedWords(`${text.title} ${text.body}`).map(({ word }) => word);
    const place = { case: casebook.id, list: list as Hit["list"], id };
    return [{ place, text, words: [...new Set(folded)] }];
  });
}
