import { join } from "node:path";
import { writeFile } from "node:fs/promises";
import { expect, onTestFinished } from "vitest";
import { runHarmel } from "../../support/command/runHarmel.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import { openTerminal } from "../../support/terminal/openTerminal.ts";
import { freePort } from "../../support/web/freePort.ts";
import { startDashboard } from "../../support/web/startDashboard.ts";
import { test } from "../../support/web/test.ts";

const original = "belarus-ukraine-2024";
const placeAt = (revision: number) => [
  { list: "places", id: "x", revision, record: { id: "x", name: `Place ${revision}` } },
];

test("the command line does the same on a server as here, faults included", async () => {
  await using server = await startDashboard();
  const folder = await temporaryFolder("client");
  onTestFinished(folder.remove);
  const run = async (...args: string[]) => {
    const env = { HARMEL_HOME: folder.path, HARMEL_BY: "nobody here" };
    const { exit, out, error } = await runHarmel([...args, "--url", server.url], {
      env,
      folder: folder.path,
    });
    return { exit, out, error };
  };
  expect(await run("copy", original, "shared")).toMatchObject({ exit: 0, error: "" });
  expect((await run("cases")).out).toContain("shared  Belarus and Ukraine");
  const here = await runHarmel(["analyse", original, "--json"]);
  expect(await run("analyse", original, "--json")).toEqual(here);
  const brief = await runHarmel(["brief", original]);
  expect(await run("brief", original)).toEqual(brief);
  const write = async (revision: number) => {
    await writeFile(join(folder.path, "changes.json"), JSON.stringify(placeAt(revision)));
    return run("write", "shared", "changes.json", "--json");
  };
  expect(JSON.parse((await write(0)).out)).toMatchObject({ records: [{ id: "x", revision: 1 }] });
  expect(await write(1)).toMatchObject({ exit: 0 });
  const stale = await write(1);
  expect(stale).toMatchObject({ exit: 1, error: "" });
  expect(JSON.parse(stale.out)).toMatchObject({
    problems: [{ code: "conflict" }],
    conflicts: [{ read: 1, revision: 2, theirs: { name: "Place 1" } }],
  });
  const missing = await run("history", "nothing");
  expect(missing).toMatchObject({ exit: 1, out: "" });
  expect(missing.error).toContain("there is no case of this id: nothing");
  const { entries } = JSON.parse((await run("history", "shared", "places/x", "--json")).out);
  expect(entries.map(({ revision }: { revision: number }) => revision)).toEqual([2, 1]);
  // The server attributes what is written to who asks it, whatever the client calls itself.
  expect(entries[0].by).not.toBe("nobody here");
  expect(await run("undo", "shared", String(entries[0].write))).toMatchObject({ exit: 0 });
});

test("what is no server, and what is done on its own machine, is said so", async () => {
  const nowhere = `http://127.0.0.1:${await freePort()}`;
  const away = await runHarmel(["cases", "--url", nowhere]);
  expect(away).toMatchObject({ exit: 1, out: "" });
  expect(away.error).toContain("no server answers there (ECONNREFUSED)");
  const strange = await runHarmel(["cases", "--url", "nonsense"]);
  expect(strange.error).toContain("no Harmel server");
  const backup = await runHarmel(["backup", "x"], { env: { HARMEL_URL: nowhere } });
  expect(backup).toMatchObject({ exit: 2 });
  expect(backup.error).toContain("is done on the machine that holds the data");
});

test("the dashboard of another machine shows a change as it comes, and by whom", async () => {
  await using server = await startDashboard();
  const ask = (path: string, method: string, body: unknown, revision?: number) =>
    fetch(`${server.url}/api/v1${path}`, {
      method,
      headers: {
        "Content-Type": "application/json",
        Origin: server.url,
        ...(revision !== undefined && { "If-Match": `"${revision}"` }),
      },
      body: JSON.stringify(body),
    });
  await ask(`/cases/${original}/copy`, "POST", { id: "shared" });
  using session = openTerminal({ args: ["shared", "--url", server.url] });
  await session.waitFor("Last turn");
  const head = "/cases/shared/records/head/head";
  const { record, revision } = await (await fetch(`${server.url}/api/v1${head}`)).json();
  const written = await ask(head, "PUT", { ...record, title: "Renamed meanwhile" }, revision);
  expect(written.status).toBe(200);
  await session.waitFor("Renamed meanwhile");
  await session.waitFor("changed by");
  session.press("q");
  expect(await session.exit()).toMatchObject({ exitCode: 0 });
});

test("a page that is open shows a change without a reload", async ({ open }) => {
  await using server = await startDashboard();
  const ask = (path: string, method: string, body: unknown) =>
    fetch(`${server.url}/api/v1${path}`, {
      method,
      headers: { "Content-Type": "application/json", Origin: server.url, "If-Match": '"1"' },
      body: JSON.stringify(body),
    });
  await ask(`/cases/${original}/copy`, "POST", { id: "shared" });
  const page = await open("/cases/shared", { url: server.url });
  const head = "/cases/shared/records/head/head";
  const { record } = await (await fetch(`${server.url}/api/v1${head}`)).json();
  await ask(head, "PUT", { ...record, title: "Renamed meanwhile" });
  await page.getByText("Renamed meanwhile").first().waitFor();
  await page.close();
});
