import { foldedWords } from "./foldedWords.ts";

/**
 * A text as search sees it: words in plain lower-case letters with one space between. Case, marks,
 * ligatures and widths go; ё is е, й is и, ł is l; Russian, Ukrainian and Belarusian are written in
 * Latin; punctuation parts words, but not the apostrophe inside a Cyrillic one.
 *
 * Letter by letter and without knowing the language, so that the beginning of a word folds to the
 * beginning of the folded word: г is always g (Гомель is found by Gomel, not by Homel). Other
 * scripts keep their letters, and those written without spaces are not cut into words. Folding
 * again changes nothing.
 *
 * @example
 * foldText("Лукашенко: «Łódź», naïve!"); //=> "lukashenko lodz naive"
 * foldText("Зеленський") === foldText("Zelenskyy"); //=> true
 */
export function foldText(text: string): string {
  return foldedWords(text)
    .map(({ word }) => word)
    .join(" ");
}
