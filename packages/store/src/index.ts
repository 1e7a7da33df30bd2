/** Casebooks at rest: one SQLite file a home, with revisions, a journal and search. */
export type * from "./Store.ts";
export type { Conflict } from "./Conflict.ts";
export { openStore } from "./openStore.ts";
export { StoreError, type StoreErrorCode } from "./StoreError.ts";
export { type RestoredBackup, restoreBackup } from "./backup/restoreBackup.ts";
export { questionWords } from "./search/questionWords.ts";
export { searchCasebook } from "./search/searchCasebook.ts";
