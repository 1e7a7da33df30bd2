import { join } from "node:path";

export const repository = join(import.meta.dirname, "..", "..");
export const webFolder = join(repository, "apps", "web");

/** What a user starts once everything is installed. */
export const harmelProgram = join(repository, "node_modules", ".bin", "harmel");
/** Where pictures go that a person looks at; not tracked. */
export const screenshotFolder = join(repository, "tests", ".screenshots");
