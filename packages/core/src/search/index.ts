export { foldText } from "./foldText.ts";
export { type FoldedWord, foldedWords } from "./foldedWords.ts";
