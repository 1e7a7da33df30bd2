import { DatabaseSync } from "node:sqlite";
import { getMigrations } from "better-auth/db/migration";
import { expect, test } from "vitest";
import { authenticationOptions } from "./authentication.ts";
import { schema } from "./schema.ts";

test("the tables are those that better-auth wants", async () => {
  const database = new DatabaseSync(":memory:");
  database.exec(schema);
  const options = authenticationOptions(database, "s".repeat(43), "http://127.0.0.1");
  const { toBeAdded, toBeCreated } = await getMigrations(options);
  expect({ toBeAdded, toBeCreated }).toEqual({ toBeAdded: [], toBeCreated: [] });
  database.close();
});
