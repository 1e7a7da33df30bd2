import { foldText } from "@harmel/core";
import type { Connection } from "../database/Connection.ts";
import { transaction } from "../database/transaction.ts";
import { searchedRecords } from "./searchedRecords.ts";

/** Writes the index of search anew from the records. */
export function writeIndex(connection: Connection): void {
  transaction(connection, "IMMEDIATE", () => {
    connection.sql.run`DELETE FROM found`;
    for (const { key, text } of searchedRecords(connection)) {
      connection.sql.run`
        INSERT INTO found (rowid, title, body)
        VALUES (${key}, ${foldText(text.title)}, ${foldText(text.body)})`;
    }
  });
}
