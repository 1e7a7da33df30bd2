import { afterAll, expect, test } from "vitest";
import { runHarmel } from "../../support/command/runHarmel.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import { openTerminal } from "../../support/terminal/openTerminal.ts";

const password = "correct horse battery";
const home = await temporaryFolder("accounts");
afterAll(home.remove);

const harmel = (args: string[], input?: string) =>
  runHarmel([...args, "--home", home.path], input === undefined ? {} : { input });
const add = ["user", "add", "ann", "--role", "admin"];

test("the password is asked for twice and never shown", async () => {
  using session = openTerminal({ args: [...add, "--home", home.path] });
  await session.waitFor("password:");
  session.press(password, "enter");
  await session.waitFor("once more:");
  session.press(password, "enter");
  await session.waitFor("ann may sign in as admin");
  expect(await session.exit()).toMatchObject({ exitCode: 0 });
  expect(session.output()).not.toContain("horse");
});

test("two that differ change nothing, and ctrl+c ends it", async () => {
  const args = ["user", "password", "ann", "--home", home.path];
  using differing = openTerminal({ args });
  await differing.waitFor("new password:");
  differing.press(password, "enter");
  await differing.waitFor("once more:");
  differing.press("another one", "enter");
  await differing.waitFor("the two are not the same");
  expect(await differing.exit()).toMatchObject({ exitCode: 2 });
  using interrupted = openTerminal({ args });
  await interrupted.waitFor("new password:");
  interrupted.press("ctrl+c");
  expect(await interrupted.exit()).toMatchObject({ exitCode: 130 });
});

test("a script gives the password on standard input and gets a token on standard output", async () => {
  const args = ["user", "add", "bob", "--role", "coder", "--json"];
  const added = await harmel(args, `${password}\n`);
  expect(JSON.parse(added.out)).toMatchObject({ name: "bob", role: "coder" });
  const token = await harmel(["token", "add", "bob", "--role", "reader", "--days", "7"]);
  expect(token.out).toMatch(/^harmel_[\w-]{43}\n$/);
  expect(token.error).toMatch(/^token [0-9a-f]{8}: bob as reader until /);
  const { tokens } = JSON.parse((await harmel(["token", "list", "--json"])).out);
  expect(tokens).toEqual([expect.objectContaining({ user: "bob", role: "reader" })]);
  expect(JSON.stringify(tokens)).not.toContain(token.out.trim());
  expect(await harmel(["token", "revoke", tokens[0].id])).toMatchObject({ exit: 0 });
  expect((await harmel(["token", "list"])).out).toBe("there are no tokens\n");
});

test("what cannot be done is said, and how to mend it", async () => {
  expect(await harmel(["user", "remove", "ann"])).toMatchObject({
    exit: 1,
    error: "harmel: is the last admin: ann\n  make another user an admin first\n",
  });
  expect(await harmel(["user", "add", "eve", "--role", "reader"], "short\n")).toMatchObject({
    exit: 1,
    error: expect.stringContaining("from 12 to 128 letters, this one has 5"),
  });
  expect(await harmel(["user", "add", "eve"], `${password}\n`)).toMatchObject({
    exit: 2,
    error: expect.stringContaining("is missing: one of reader, coder, editor, admin"),
  });
});
