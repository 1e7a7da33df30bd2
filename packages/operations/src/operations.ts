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
] as const;
