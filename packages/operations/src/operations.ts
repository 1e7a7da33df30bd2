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

/** Everything a user can do. */
export const operations = [
  openCase,
  analyseCase,
  briefCase,
  checkFile,
  listCases,
  importFiles,
  describeArchive,
  readSeries,
  readDyad,
  findEpisodes,
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
