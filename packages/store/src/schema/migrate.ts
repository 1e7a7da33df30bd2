import type { Connection } from "../database/Connection.ts";
import { transaction } from "../database/transaction.ts";
import { StoreError } from "../StoreError.ts";
import { steps as allSteps } from "./steps.ts";

/** Marks a file as a store of casebooks: "Harm" in ASCII. */
const applicationId = 0x4861726d;

/**
 * Takes the file to the schema of this version, all steps or none. A file of a newer schema, or of
 * another program, is refused and left as it is.
 */
export function migrate(connection: Connection, steps: readonly string[] = allSteps): void {
  if (schemaOf(connection, steps.length) === steps.length) return;
  transaction(connection, "IMMEDIATE", () => {
    // Another process may have done it while this one waited.
    const schema = schemaOf(connection, steps.length);
    for (const step of steps.slice(schema)) connection.database.exec(step);
    connection.database.exec(`PRAGMA user_version = ${steps.length}`);
    connection.database.exec(`PRAGMA application_id = ${applicationId}`);
  });
}

/** Throws where the file is of a newer schema or of another program, and touches nothing. */
export function refuseForeign(connection: Connection): void {
  schemaOf(connection, allSteps.length);
}

/** The schema of the file: 0 for an empty one. */
function schemaOf({ sql, file }: Connection, newest: number): number {
  const schema = Number(sql.get`PRAGMA user_version`?.["user_version"]);
  const program = Number(sql.get`PRAGMA application_id`?.["application_id"]);
  const isEmpty = sql.get`SELECT 1 FROM sqlite_schema` === undefined;
  if (program === 0 && schema === 0 && isEmpty) return 0;
  if (program !== applicationId) throw new StoreError("store-foreign", { file });
  if (schema > newest) throw new StoreError("store-newer", { schema, newest, file });
  return schema;
}
