export { type CasebookFile, casebookFiles } from "./casebookFiles.ts";
export { type CasebookFolder, casebookFromFiles } from "./casebookFromFiles.ts";
export { casebookText } from "./casebookText.ts";
export type { FileProblem } from "./fileProblem.ts";
export { recordPath } from "./recordPath.ts";
