/** Casebooks at rest: one SQLite file a home, with revisions, a journal and search. */
export type * from "./Store.ts";
