export type * from "./case/caseView.ts";
export { type CaseViewOptions, caseView, caseViewOf } from "./case/buildCaseView.ts";
export { datingWords, dayWords, monthName, rangeWords, shortDay } from "./words/dayWords.ts";
export { countWords, levelWords, shareWords } from "./words/numberWords.ts";
export { plainText } from "./words/plainText.ts";
export {
  alertWords,
  channelWords,
  directionWords,
  phaseWords,
  postureWords,
  realisationWords,
  trackWords,
  weekWords,
} from "./words/wordings.ts";
