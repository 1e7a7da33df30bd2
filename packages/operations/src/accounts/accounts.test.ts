import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Home } from "../home.ts";
import { perform } from "../operation.ts";
import { addUser } from "./addUser.ts";
import { listTokens } from "./listTokens.ts";
import { listUsers } from "./listUsers.ts";
import { makeToken } from "./makeToken.ts";
import { removeUser } from "./removeUser.ts";
import { revokeToken } from "./revokeToken.ts";
import { setUserRole } from "./setUserRole.ts";

const password = "correct horse battery";
let home: Home;

beforeEach(async () => {
  home = { folder: await mkdtemp(join(tmpdir(), "harmel-home-")) };
});

afterEach(() => rm(home.folder, { recursive: true }));

test("users are made, changed and taken away, their tokens with them", async () => {
  await perform(addUser, home, { name: "boss", role: "admin", password });
  await perform(addUser, home, { name: "Ann", role: "coder", password });
  const token = await perform(makeToken, home, { name: "ann", role: "reader", days: "7" });
  expect(await perform(setUserRole, home, { name: "ann", role: "editor" })).toMatchObject({
    role: "editor",
  });
  expect(await perform(listTokens, home, {})).toEqual([
    { id: token.id, user: "ann", role: "reader", since: token.since, until: token.until },
  ]);
  await perform(revokeToken, home, { id: token.id });
  await perform(makeToken, home, { name: "ann" });
  await perform(removeUser, home, { name: "ann" });
  expect(await perform(listTokens, home, {})).toEqual([]);
  expect(await perform(listUsers, home, {})).toMatchObject([{ name: "boss", role: "admin" }]);
});

async function expectFault(asked: Promise<unknown>, code: string): Promise<void> {
  await expect(asked).rejects.toMatchObject({ code });
}

test("what cannot be done is said", async () => {
  const ann = { name: "ann", role: "reader" };
  await expectFault(
    perform(addUser, home, { ...ann, name: "ann lee", password }),
    "user-name-invalid",
  );
  await expectFault(perform(addUser, home, { ...ann, password: "short" }), "password-length");
  await expectFault(perform(addUser, home, { ...ann, role: "owner", password }), "input-invalid");
  await expectFault(perform(setUserRole, home, ann), "user-unknown");
  await expectFault(perform(makeToken, home, { name: "ann" }), "user-unknown");
  await expectFault(perform(makeToken, home, { name: "ann", days: 0 }), "input-invalid");
  await expectFault(perform(revokeToken, home, { id: "none" }), "token-unknown");
});

test("only an admin does any of it", async () => {
  await expect(perform(listUsers, { ...home, role: "editor" }, {})).rejects.toMatchObject({
    code: "role-too-low",
  });
});
