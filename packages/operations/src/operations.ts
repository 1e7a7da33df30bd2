import { adoptEpisode } from "./adoption/adoptEpisode.ts";
import { addUser } from "./accounts/addUser.ts";
import { listTokens } from "./accounts/listTokens.ts";
import { listUsers } from "./accounts/listUsers.ts";
import { makeToken } from "./accounts/makeToken.ts";
import { removeUser } from "./accounts/removeUser.ts";
import { revokeToken } from "./accounts/revokeToken.ts";
import { setUserPassword } from "./accounts/setUserPassword.ts";
import { setUserRole } from "./accounts/setUserRole.ts";
import { analyseCase } from "./analyseCase.ts";
import { briefCase } from "./briefCase.ts";
import { checkFile } from "./checkFile.ts";
import { describeArchive } from "./describeArchive.ts";
import { evaluateDetection } from "./evaluateDetection.ts";
import { findEpisodes } from "./findEpisodes.ts";
import { importFiles } from "./importFiles.ts";
import { listCases } from "./listCases.ts";
import { openCase } from "./openCase.ts";
import { outlookDyad } from "./outlookDyad.ts";
import { readDyad } from "./readDyad.ts";
import { readSeries } from "./readSeries.ts";
import { screenDyads } from "./screenDyads.ts";
import { suggestMap } from "./suggestMap.ts";
import { copyCase } from "./casebooks/copyCase.ts";
import { createCase } from "./casebooks/createCase.ts";
import { exportCase } from "./casebooks/exportCase.ts";
import { mergeCase } from "./casebooks/mergeCase.ts";
import { readCase } from "./casebooks/readCase.ts";
import { readDocument } from "./casebooks/readDocument.ts";
import { readSheetFiles } from "./casebooks/readSheetFiles.ts";
import { recoverCase } from "./casebooks/recoverCase.ts";
import { removeCase } from "./casebooks/removeCase.ts";
import { caseAt } from "./history/caseAt.ts";
import { readChanges } from "./history/readChanges.ts";
import { readJournal } from "./history/readJournal.ts";
import { undoWrite } from "./history/undoWrite.ts";
import { listRecords } from "./records/listRecords.ts";
import { listSignals } from "./records/listSignals.ts";
import { readRecord } from "./records/readRecord.ts";
import { recoverRecord } from "./records/recoverRecord.ts";
import { removeRecord } from "./records/removeRecord.ts";
import { writeRecord } from "./records/writeRecord.ts";
import { writeRecords } from "./records/writeRecords.ts";
import { searchCases } from "./search/searchCases.ts";
import { backUp } from "./upkeep/backUp.ts";
import { examineStore } from "./upkeep/examineStore.ts";
import { restoreStore } from "./upkeep/restoreStore.ts";

/** Everything a user can do. */
export const operations = [
  openCase,
  analyseCase,
  briefCase,
  checkFile,
  listCases,
  readCase,
  createCase,
  copyCase,
  removeCase,
  recoverCase,
  exportCase,
  mergeCase,
  readDocument,
  readSheetFiles,
  listSignals,
  listRecords,
  readRecord,
  writeRecord,
  removeRecord,
  recoverRecord,
  writeRecords,
  readJournal,
  undoWrite,
  caseAt,
  readChanges,
  searchCases,
  backUp,
  restoreStore,
  examineStore,
  importFiles,
  describeArchive,
  readSeries,
  readDyad,
  findEpisodes,
  adoptEpisode,
  screenDyads,
  outlookDyad,
  evaluateDetection,
  suggestMap,
  addUser,
  listUsers,
  setUserRole,
  setUserPassword,
  removeUser,
  makeToken,
  listTokens,
  revokeToken,
] as const;
