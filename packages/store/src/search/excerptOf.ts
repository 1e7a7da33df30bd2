import { type FoldedWord, foldedWords } from "@harmel/core";
import type { SearchedText } from "./searchedText.ts";

/** UTF-16 units of text shown before and after the first word found. */
const before = 60;
const after = 140;

/**
 * The text around the first word found, as it was written, with `⟦` and `⟧` around each: of the
 * body where the words stand in it, else of the title. The last word is found as a beginning, too.
 */
export function excerptOf({ title, body }: SearchedText, words: readonly string[]): string {
  const prefix = words.at(-1) ?? "";
  const isFound = ({ word }: FoldedWord) => words.includes(word) || word.startsWith(prefix);
  const inBody = foldedWords(body).filter(isFound);
  if (inBody.length > 0) return marked(body, inBody);
  return marked(title, foldedWords(title).filter(isFound));
}

function marked(text: string, found: readonly FoldedWord[]): string {
  const first = found[0]?.from ?? 0;
  const from = first <= before ? 0 : wordStart(text, first - before);
  const to = text.length <= first + after ? text.length : wordEnd(text, first + after);
  let excerpt = from > 0 ? "… " : "";
  let at = from;
  for (const word of found.filter((entry) => entry.to <= to)) {
    excerpt += `${unmarked(text.slice(at, word.from))}⟦${unmarked(text.slice(word.from, word.to))}⟧`;
    at = word.to;
  }
  return excerpt + unmarked(text.slice(at, to)) + (to < text.length ? " …" : "");
}

/** The marks are ours: those of the text itself would pass for something found. */
function unmarked(text: string): string {
  return text.replaceAll("⟦", "[").replaceAll("⟧", "]");
}

/** The first beginning of a word from an offset on, so that no letter is cut in two. */
function wordStart(text: string, from: number): number {
  const space = text.indexOf(" ", from);
  return space === -1 || space > from + before ? from : space + 1;
}

function wordEnd(text: string, to: number): number {
  const space = text.lastIndexOf(" ", to);
  return space <= to - before ? to : space;
}
