export {
  type AttentionCell,
  type AttentionView,
  attentionView,
} from "./attention/attentionView.ts";
export type { Brief, BriefExplanation, Sentence } from "./brief/brief.ts";
export { briefHtml } from "./brief/briefHtml.ts";
export { casebookMarkdown } from "./casebook/casebookMarkdown.ts";
export { htmlText } from "./brief/escape.ts";
export { briefMarkdown } from "./brief/briefMarkdown.ts";
export { briefOf } from "./brief/briefOf.ts";
export type * from "./case/caseView.ts";
export { credibilityWords } from "./case/evidenceViews.ts";
export { becauseViews } from "./case/becauseViews.ts";
export { namesOf } from "./case/names.ts";
export { type CaseViewOptions, caseView, caseViewOf } from "./case/buildCaseView.ts";
export {
  type ChannelHistoryView,
  type ChannelStateView,
  type ChannelsView,
  channelsView,
} from "./channels/channelsView.ts";
export {
  type ClaimState,
  type ClaimView,
  type ClaimsView,
  claimsView,
} from "./claims/claimsView.ts";
export type { ArchiveFacts } from "./dyads/archiveFacts.ts";
export { type ArchiveView, type DataSetView, archiveView } from "./dyads/archiveView.ts";
export type { BinUnit, DyadBin } from "./dyads/dyadBins.ts";
export type { DyadFacts } from "./dyads/dyadFacts.ts";
export { type DyadSideView, type DyadView, dyadView } from "./dyads/dyadView.ts";
export type { DyadEpisodeView } from "./dyads/episodeView.ts";
export type { OutlookView } from "./dyads/outlookView.ts";
export {
  type ScreeningFacts,
  type ScreeningListView,
  type ScreeningRowView,
  type ScreeningView,
  screeningView,
} from "./dyads/screeningView.ts";
export { explanationsView } from "./explanations/buildExplanationsView.ts";
export {
  type CellView,
  type ExplanationView,
  type ExplanationsView,
  type MatrixRowView,
  type QuestionView,
  scoreWords,
} from "./explanations/explanationsView.ts";
export { dataSetWords } from "./words/dataSetWords.ts";
export { datingWords, dayWords, monthName, rangeWords, shortDay } from "./words/dayWords.ts";
export { languageWords } from "./words/languageWords.ts";
export { nearestWord } from "./words/nearestWord.ts";
export { countWords, levelWords, shareWords } from "./words/numberWords.ts";
export { type ProgressToSay, durationWords, progressWords } from "./words/progressWords.ts";
export { formatName, formatWords } from "./words/formatWords.ts";
export { plainText } from "./words/plainText.ts";
export { sizeWords } from "./words/sizeWords.ts";
export {
  alertWords,
  channelWords,
  directionWords,
  dyadStateWords,
  phaseWords,
  postureWords,
  realisationWords,
  trackWords,
  weekWords,
} from "./words/wordings.ts";
export * from "./charts/index.ts";
export { type ChangedField, changedFields } from "./history/changedFields.ts";
export { fieldWords } from "./history/fieldWords.ts";
