/** Takes a document of one format to the next; pure, and safe on a document of any shape. */
export type Migration = (document: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The format of the casebooks that this version writes. */
export const casebookFormat = 1;

/** The steps from each older format: the first takes format 1 to 2. None is needed today. */
export const migrations: readonly Migration[] = [];
