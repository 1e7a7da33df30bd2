/**
 * What a user can do, once each, and the apps' only door to data.
 *
 * A command or a route runs an operation by {@link perform}, which checks the input and fails with
 * a {@link Fault} alone (`exit`, `status`, `problems`). A screen opens its casebook with
 * {@link openCase} and asks {@link viewOf} for what it shows; it never analyses by itself:
 *
 * ```ts
 * const home = homeOf(process.env);                    // a server names no filesFrom: no file is read
 * const casebook = await perform(openCase, home, { case: "belarus-ukraine-2024" });
 * const view = viewOf(casebook, { asOf: "2024-07-14", fragility: true });
 * ```
 *
 * Bundled casebooks are read once and views are kept by casebook and day, so that asking again
 * costs nothing. The types of a view come from `@harmel/views`.
 */
export { addUser } from "./accounts/addUser.ts";
export { listTokens } from "./accounts/listTokens.ts";
export { listUsers } from "./accounts/listUsers.ts";
export { makeToken } from "./accounts/makeToken.ts";
export { removeUser } from "./accounts/removeUser.ts";
export { revokeToken } from "./accounts/revokeToken.ts";
export { setUserPassword } from "./accounts/setUserPassword.ts";
export { setUserRole } from "./accounts/setUserRole.ts";
export { type AnalysisDocument, analyseCase } from "./analyseCase.ts";
export { type BriefDocument, briefCase } from "./briefCase.ts";
export { type CheckResult, checkFile } from "./checkFile.ts";
export { describeArchive } from "./describeArchive.ts";
export { mayHaveEvents } from "./openArchive.ts";
export type { ArchiveDocument, HeldDataSet } from "./detection/archiveContents.ts";
export type { ListedDyad } from "./detection/listedDyads.ts";
export type { OutlookDocument } from "./detection/outlookIn.ts";
export { type AdoptionDocument, adoptEpisode } from "./adoption/adoptEpisode.ts";
export { type EvaluationDocument, evaluateDetection } from "./evaluateDetection.ts";
export { copyCase } from "./casebooks/copyCase.ts";
export { createCase } from "./casebooks/createCase.ts";
export { type ExportDocument, exportCase } from "./casebooks/exportCase.ts";
export { mergeCase } from "./casebooks/mergeCase.ts";
export { type CaseDocument, readCase } from "./casebooks/readCase.ts";
export { readDocument } from "./casebooks/readDocument.ts";
export { readSheetFiles } from "./casebooks/readSheetFiles.ts";
export { recoverCase } from "./casebooks/recoverCase.ts";
export { removeCase } from "./casebooks/removeCase.ts";
export type { WrittenDocument } from "./documents/caseDocuments.ts";
export type { ChangeNote, JournalLine } from "./documents/journalDocument.ts";
export type { MergeDocument } from "./documents/mergeDocument.ts";
export type { RecordWritten } from "./documents/recordWritten.ts";
export { type Conflict, Fault, type FaultProblem } from "./Fault.ts";
export { parseJson } from "./files/parseJson.ts";
export { caseAt } from "./history/caseAt.ts";
export { readChanges } from "./history/readChanges.ts";
export { type JournalDocument, readJournal } from "./history/readJournal.ts";
export { undoWrite } from "./history/undoWrite.ts";
export { watchChanges } from "./history/watchChanges.ts";
export { inputOf } from "./http/inputOf.ts";
export { inputParts } from "./http/inputParts.ts";
export { openApiDocument } from "./http/openApiDocument.ts";
export { type PlacedOperation, placed } from "./http/placed.ts";
export { problemOf } from "./http/problemOf.ts";
export { listRecords } from "./records/listRecords.ts";
export { listSignals } from "./records/listSignals.ts";
export { readRecord } from "./records/readRecord.ts";
export { recoverRecord } from "./records/recoverRecord.ts";
export { removeRecord } from "./records/removeRecord.ts";
export { writeRecord } from "./records/writeRecord.ts";
export { writeRecords } from "./records/writeRecords.ts";
export { type SearchDocument, searchCases } from "./search/searchCases.ts";
export { findCase } from "./store/findCase.ts";
export { closeStores } from "./store/withStore.ts";
export { backUp } from "./upkeep/backUp.ts";
export { type ExaminationDocument, examineStore } from "./upkeep/examineStore.ts";
export { restoreStore } from "./upkeep/restoreStore.ts";
export { type FaultCode, faults } from "./faults.ts";
export { type EpisodesDocument, findEpisodes } from "./findEpisodes.ts";
export { type Home, type Progress, homeOf } from "./home.ts";
export { type ImportDocument, importFiles } from "./importFiles.ts";
export { type CaseEntry, focusCodes, listCases } from "./listCases.ts";
export { openCase } from "./openCase.ts";
export { type HttpPlace, type Operation, checkRole, perform } from "./operation.ts";
export { operations } from "./operations.ts";
export { outlookDyad } from "./outlookDyad.ts";
export { type DyadDocument, readDyad } from "./readDyad.ts";
export { type SeriesDocument, readSeries } from "./readSeries.ts";
export { suggestMap } from "./suggestMap.ts";
export { type ScreenDocument, type ScreenList, screenDyads } from "./screenDyads.ts";
export { type CaseParts, partsOf } from "./partsOf.ts";
export type { ViewOptions } from "./analysed.ts";
export { becauseOf, viewOf } from "./viewOf.ts";
