import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { exportCase } from "./casebooks/exportCase.ts";
import { temporaryHome } from "./testing/temporaryHome.ts";
import { perform } from "./operation.ts";
import { analyseCase } from "./analyseCase.ts";
import { checkFile } from "./checkFile.ts";
import { listCases } from "./listCases.ts";
import { openCase } from "./openCase.ts";
import { searchCases } from "./search/searchCases.ts";
import { operations } from "./operations.ts";

const server = { folder: "/nowhere" };
const shell = { folder: "/nowhere", filesFrom: import.meta.dirname };

test("each operation has a name of its own and a summary of one line", () => {
  expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
  for (const { summary } of operations) expect(summary).toMatch(/^[^\n]{10,80}$/);
});

test("a bundled case opens by its id, once", async () => {
  const [first] = await perform(listCases, server, {});
  const open = () => perform(openCase, server, { case: first?.id });
  expect(await open()).toBe(await open());
  expect(await open()).toMatchObject({ id: first?.id, title: first?.title });
});

test("the analysis is plain data with how far each day and phase holds", async () => {
  const document = await perform(analyseCase, server, { case: "belarus-ukraine-2024" });
  const json = JSON.parse(JSON.stringify(document));
  expect(json).toMatchObject({
    casebook: { id: "belarus-ukraine-2024", hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  for (const level of json.levels) {
    expect(level).toMatchObject({ holds: expect.any(Number), flippedBy: expect.any(Array) });
  }
  for (const phase of json.episodes.flatMap(({ phases }: { phases: object[] }) => phases)) {
    expect(phase).toMatchObject({ holds: expect.any(Number), flippedBy: expect.any(Array) });
  }
});

test("a name that is no case is said so, with those there are", async () => {
  await expect(perform(openCase, shell, { case: "belarus" })).rejects.toMatchObject({
    code: "case-unknown",
    exit: 1,
    status: 404,
    problems: [{ fix: expect.stringContaining("belarus-ukraine-2024") }],
  });
});

test("a folder that is called as a case in the bin, as its export is, does not hide that", async () => {
  await expect(perform(openCase, shell, { case: "search" })).rejects.toMatchObject({
    code: "case-unknown",
  });
});

test("a server reads no file, whatever it is asked for", async () => {
  await expect(perform(openCase, server, { case: "/etc/passwd" })).rejects.toMatchObject({
    code: "files-closed",
  });
  await expect(perform(checkFile, server, { file: "package.json" })).rejects.toMatchObject({
    code: "files-closed",
  });
});

test.each([
  [{}, "q is missing"],
  [{ q: 1 }, "q is not of the type string"],
  [{ q: "x", lmit: 3 }, "there is no such field: lmit"],
])("%j is told in words", async (input, words) => {
  await expect(perform(searchCases, server, input)).rejects.toMatchObject({
    code: "input-invalid",
    message: words,
  });
});

test("a folder is checked like a file, and one without a casebook has one problem", async () => {
  await using home = await temporaryHome();
  const exported = await perform(exportCase, home, {
    case: "greece-turkey-1996",
    format: "folder",
  });
  if (!("files" in exported)) throw new Error("a folder has files");
  for (const { path, text } of exported.files) {
    await mkdir(dirname(join(home.folder, "whole", path)), { recursive: true });
    await writeFile(join(home.folder, "whole", path), text);
  }
  const local = { ...home, filesFrom: home.folder };
  expect(await perform(checkFile, local, { file: "whole" })).toEqual({ ok: true, problems: [] });
  await writeFile(join(home.folder, "whole", "signals", "broken.json"), "{");
  expect(await perform(checkFile, local, { file: "whole" })).toMatchObject({
    ok: false,
    problems: [{ path: "signals/broken.json", problem: "is not JSON" }],
  });
  expect(await perform(checkFile, local, { file: "." })).toMatchObject({
    ok: false,
    problems: [{ path: "casebook.json", problem: "is missing" }],
  });
});

test("a day that does not exist is wrong use", async () => {
  const input = { case: "belarus-ukraine-2024", asOf: "2024-06-31" };
  await expect(perform(analyseCase, server, input)).rejects.toMatchObject({
    code: "input-invalid",
    exit: 2,
    message: "asOf is not a day of the calendar written YYYY-MM-DD: 2024-06-31",
  });
});

test("check gives problems for what cannot be read as for what is wrong in it", async () => {
  expect(await perform(checkFile, shell, { file: "none.json" })).toMatchObject({
    ok: false,
    problems: [{ code: "file-missing", problem: "there is no such file: none.json" }],
  });
  const { ok, problems } = await perform(checkFile, shell, { file: "../package.json" });
  expect(ok).toBe(false);
  expect(problems.length).toBeGreaterThan(1);
});
