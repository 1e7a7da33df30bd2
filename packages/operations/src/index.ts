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
export type { ArchiveDocument, HeldDataSet } from "./detection/archiveContents.ts";
export type { ListedDyad } from "./detection/listedDyads.ts";
export type { OutlookDocument } from "./detection/outlookIn.ts";
export { type EvaluationDocument, evaluateDetection } from "./evaluateDetection.ts";
export { Fault, type FaultProblem } from "./Fault.ts";
export { type FaultCode, faults } from "./faults.ts";
export { type EpisodesDocument, findEpisodes } from "./findEpisodes.ts";
export { type Home, type Progress, homeOf } from "./home.ts";
export { type ImportDocument, importFiles } from "./importFiles.ts";
export { type CaseEntry, focusCodes, listCases } from "./listCases.ts";
export { openCase } from "./openCase.ts";
export { type Operation, perform } from "./operation.ts";
export { operations } from "./operations.ts";
export { outlookDyad } from "./outlookDyad.ts";
export { type DyadDocument, readDyad } from "./readDyad.ts";
export { type SeriesDocument, readSeries } from "./readSeries.ts";
export { suggestMap } from "./suggestMap.ts";
export { type ScreenDocument, type ScreenList, screenDyads } from "./screenDyads.ts";
export { type CaseParts, partsOf } from "./partsOf.ts";
export type { ViewOptions } from "./analysed.ts";
export { becauseOf, viewOf } from "./viewOf.ts";
