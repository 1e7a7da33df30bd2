import { foldedWords } from "@harmel/core";

/** Words of a question that are looked for; the rest would narrow nothing. */
const mostWords = 16;

/** The words that a question looks for, as the index has them; none where it holds no letter. */
export function questionWords(text: string): readonly string[] {
  return foldedWords(text)
    .slice(0, mostWords)
    .map(({ word }) => word);
}
