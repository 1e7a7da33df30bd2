import type { Connection } from "../database/Connection.ts";
import { storeFault } from "../database/storeFault.ts";
import { transaction } from "../database/transaction.ts";
import type { Finding } from "../Store.ts";
import { StoreError } from "../StoreError.ts";
import { casebookFindings } from "./casebookFindings.ts";
import { fileFindings } from "./fileFindings.ts";
import { indexFindings } from "./indexFindings.ts";
import { journalFindings } from "./journalFindings.ts";
import { restoring } from "./restoring.ts";

/** Looks at the file, the journal, every casebook and the index, in one state throughout. */
export function examine(connection: Connection): Finding[] {
  try {
    return transaction(connection, "DEFERRED", () => [
      ...fileFindings(connection),
      ...journalFindings(connection),
      ...casebookFindings(connection),
      ...indexFindings(connection),
    ]);
  } catch (thrown) {
    const fault = storeFault(thrown, connection.file);
    if (!(fault instanceof StoreError) || fault.code !== "store-damaged") throw thrown;
    return [{ what: `the file cannot be read whole: ${fault.fields["reason"]}`, fix: restoring }];
  }
}
