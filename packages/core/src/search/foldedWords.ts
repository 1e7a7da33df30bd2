import { foldedLetters } from "./foldedLetters.ts";

/** A word of a text as search sees it, and where it stands in that text. */
export interface FoldedWord {
  readonly word: string;
  /** Offset of its first UTF-16 unit. */
  readonly from: number;
  /** Offset after its last one. */
  readonly to: number;
}

/** Marks that sit on letters of any script, and what is not seen at all: joiners, soft hyphens. */
const unseen = /[\p{Script=Inherited}\p{Cf}]/gu;
const separators = /[^\p{L}\p{M}\p{N}]+/gu;
const apostrophes = /(?<=\p{Script=Cyrillic}\p{M}*)['’ʼ](?=\p{Script=Cyrillic})/gu;
const repeated = /i{2,}/g;
/** What was folded before: a few alphabets, not all of Unicode. */
const folded = new Map<string, string>();
const foldedSize = 10_000;

/**
 * The words of a text as {@link foldText} writes them, each with its place in the text, so that
 * what was found can be shown as it was written. Linear in the length.
 *
 * @example
 * foldedWords("в Гомеле"); //=> [{ word: "v", from: 0, to: 1 }, { word: "gomele", from: 2, to: 8 }]
 */
export function foldedWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let letters = "";
  let from = 0;
  let to = 0;
  const end = () => {
    if (letters !== "") words.push({ word: letters.replaceAll(repeated, "i"), from, to });
    letters = "";
  };
  let at = 0;
  // A soft hyphen is as long as the apostrophe it stands for, and is not seen.
  for (const character of text.replaceAll(apostrophes, "\u00ad")) {
    const next = at + character.length;
    for (const letter of foldedCharacter(character)) {
      if (letter === " ") end();
      else {
        if (letters === "") from = at;
        letters += letter;
        to = next;
      }
    }
    at = next;
  }
  end();
  return words;
}

/** One character without case and marks, in plain letters; a space where it parts words. */
function foldedCharacter(character: string): string {
  const before = folded.get(character);
  if (before !== undefined) return before;
  const plain = character.normalize("NFKD").toLowerCase().normalize("NFKD").replaceAll(unseen, "");
  const letters = Array.from(plain, (letter) => foldedLetters.get(letter) ?? letter).join("");
  const result = letters.replaceAll(separators, " ");
  if (folded.size < foldedSize) folded.set(character, result);
  return result;
}
