/** What tests of archives elsewhere need. */
export { archiveContract } from "./archiveContract.ts";
export { madeEvent } from "./madeEvent.ts";
export { stagedBatch } from "./stagedBatch.ts";
