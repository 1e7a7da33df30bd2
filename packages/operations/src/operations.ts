import { analyseCase } from "./analyseCase.ts";
import { checkFile } from "./checkFile.ts";
import { listCases } from "./listCases.ts";
import { openCase } from "./openCase.ts";

/** Everything a user can do. */
export const operations = [openCase, analyseCase, checkFile, listCases] as const;
