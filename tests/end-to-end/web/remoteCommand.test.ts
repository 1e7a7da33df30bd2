import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { perform, revokeToken, setUserRole } from "@harmel/operations";
import { afterAll, beforeAll, expect } from "vitest";
import { type Finished, runHarmel } from "../../support/command/runHarmel.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import { type SharedServer, startShared } from "../../support/web/sharedServer.ts";
import { test } from "../../support/web/test.ts";

const bundled = "belarus-ukraine-2024";
const signal = "signals/0611-nuclear-drill";
let server: SharedServer;
let here: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  server = await startShared();
  here = await temporaryFolder("remote");
});

afterAll(async () => {
  await server.stop();
  await here.remove();
});

/** Runs a command against the server, from a folder and a home that hold nothing. */
async function harmel(token: string, ...args: readonly string[]): Promise<Finished> {
  return runHarmel([...args, "--url", server.url, "--home", join(here.path, "home")], {
    folder: here.path,
    env: { HARMEL_TOKEN: token },
  });
}

test("without a token, or with one that is none, a command says how to get one", async () => {
  expect(await harmel("", "cases")).toMatchObject({
    exit: 1,
    out: "",
    error: expect.stringMatching(/^harmel: nobody is signed in\n.*HARMEL_TOKEN\n$/),
  });
  expect(await harmel("harmel_none", "cases", "--json")).toMatchObject({
    exit: 1,
    error: "",
    out: expect.stringContaining('"code":"token-wrong"'),
  });
});

test("a case is copied, exported, changed by two, merged and taken back on a server, each in their name", async () => {
  const [boss, ann] = await Promise.all(
    ["boss", "ann"].map(async (name) => (await server.token(name)).secret),
  );
  if (boss === undefined || ann === undefined) throw new Error("both have a token");
  expect(await harmel(ann, "copy", bundled, "border")).toMatchObject({
    exit: 1,
    error: expect.stringContaining("a coder may not do this, it takes a role of editor: copy"),
  });
  expect(await harmel(boss, "copy", bundled, "border")).toMatchObject({ exit: 0 });
  const exported = await harmel(boss, "export", "border", "--format", "folder", "--out", "border");
  const since = /--since (\d+)\n$/.exec(exported.error)?.[1] ?? "";
  const { signals } = JSON.parse((await harmel(ann, "export", "border")).out);
  const [mine, theirs] = signals;
  const written = { list: "signals", id: theirs.id, revision: 1, record: theirs };
  const changes = [{ ...written, record: { ...theirs, title: "Coded by Ann" } }];
  await writeFile(join(here.path, "changes.json"), JSON.stringify(changes));
  expect(await harmel(ann, "write", "border", "changes.json")).toMatchObject({ exit: 0 });
  await writeFile(
    join(here.path, "changes.json"),
    JSON.stringify([{ ...written, record: { ...theirs, title: "Coded by another" } }]),
  );
  expect(await harmel(ann, "write", "border", "changes.json")).toMatchObject({
    exit: 1,
    error: expect.stringContaining(`signals/${theirs.id} was read at 1 and stands at 2: title\n`),
  });
  await writeFile(
    join(here.path, "border", "signals", `${mine.id}.json`),
    JSON.stringify({ ...mine, title: "Edited in git" }),
  );
  expect(await harmel(boss, "merge", "border", "border", "--since", since)).toMatchObject({
    exit: 0,
    out: expect.stringContaining("merged into border: 1 record"),
  });
  const history = await harmel(ann, "history", "border", "--limit", "2", "--json");
  expect(JSON.parse(history.out).entries).toMatchObject([
    { id: mine.id, by: "boss", fields: ["title"] },
    { id: theirs.id, by: "ann", fields: ["title"] },
  ]);
  const [{ write }] = JSON.parse(history.out).entries;
  expect(await harmel(ann, "undo", "border", String(write))).toMatchObject({ exit: 1 });
  expect(await harmel(boss, "undo", "border", String(write))).toMatchObject({ exit: 0 });
  expect(await harmel(ann, "search", "coded", "by", "ann")).toMatchObject({
    out: expect.stringContaining(`border  signals/${theirs.id}  Coded by Ann\n`),
  });
  const local = await runHarmel(["cases", "--home", join(here.path, "home")]);
  expect(local.out).not.toMatch(/^border /m);
});

test("another role holds from the next request, and a revoked token opens nothing", async () => {
  const local = { folder: server.home };
  const { id, secret } = await server.token("ann");
  const remove = () => harmel(secret, "remove", bundled, signal);
  await perform(setUserRole, local, { name: "ann", role: "reader" });
  expect(await remove()).toMatchObject({
    exit: 1,
    error: expect.stringContaining("a reader may not do this, it takes a role of coder: remove"),
  });
  await perform(setUserRole, local, { name: "ann", role: "coder" });
  expect((await remove()).out).toContain(`copy: ${bundled}-copy\n`);
  await perform(revokeToken, local, { id });
  expect(await remove()).toMatchObject({
    exit: 1,
    error: expect.stringContaining("the token is not known, is over or was revoked"),
  });
});
