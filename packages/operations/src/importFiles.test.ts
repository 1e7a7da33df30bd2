import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { importFiles } from "./importFiles.ts";
import { perform } from "./operation.ts";
import { readSeries } from "./readSeries.ts";

function temporaryHome() {
  const folder = mkdtempSync(join(tmpdir(), "harmel-operations-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, filesFrom: folder };
}

/** A row of our own in the layout of GDELT 1.0. */
function row(id: number): string {
  const fields = Array.from({ length: 58 }, () => "");
  const given = {
    0: String(id),
    1: "20240702",
    5: "BLR",
    7: "BLR",
    15: "UKR",
    17: "UKR",
    26: "112",
  };
  Object.assign(fields, given, { 56: "20240702", 57: `https://example.org/${id}` });
  return fields.join("\t");
}

test("a file is imported and its series read; another day of the archive is not made up", async () => {
  const home = temporaryHome();
  writeFileSync(join(home.folder, "a.csv"), `${row(1)}\n${row(2)}\nnot a row\n`);
  const steps: string[] = [];
  const told = { ...home, onProgress: ({ step }: { step: string }) => steps.push(step) };
  const document = await perform(importFiles, told, { files: ["a.csv"] });
  expect(document).toMatchObject({
    files: [{ format: "gdelt1", rows: 3, imported: 2, duplicates: 0, rejected: 1 }],
    rejects: expect.stringContaining("rejects"),
  });
  expect(steps).toEqual(expect.arrayContaining(["reading", "storing"]));
  expect(await perform(readSeries, home, { a: "Belarus", b: "ukr" })).toMatchObject({
    dyad: ["BLR", "UKR"],
    dataSets: ["gdelt"],
    days: [
      {
        day: "2024-07-02",
        deterrence: { raises: 4, lowers: 0, count: 2 },
        dialogue: { raises: 0, lowers: 0, count: 0 },
      },
    ],
  });
});

test("a home without an archive has no days, and is not made by asking", async () => {
  const home = { folder: join(temporaryHome().folder, "none") };
  expect(await perform(readSeries, home, { a: "BLR", b: "UKR" })).toMatchObject({ days: [] });
});

test.each([
  [{ files: ["none.csv"] }, "file-missing", 1],
  [{ files: ["."] }, "file-is-folder", 1],
  [{ files: ["text.csv"] }, "format-unknown", 1],
  [{ files: ["empty.csv"] }, "events-empty", 1],
  [{ files: [] }, "input-invalid", 2],
  [{ files: ["a"], format: "gdelt3" }, "input-invalid", 2],
])("%j is %s", async (input, code, exit) => {
  const home = temporaryHome();
  writeFileSync(join(home.folder, "text.csv"), "once upon a time\n");
  writeFileSync(join(home.folder, "empty.csv"), "");
  await expect(perform(importFiles, home, input)).rejects.toMatchObject({ code, exit });
});

test("a missing file is said with the folder that a relative path is meant from", async () => {
  const home = temporaryHome();
  const problems = [{ fix: `check the path; a relative one is meant from ${home.filesFrom}` }];
  await expect(perform(importFiles, home, { files: ["none.csv"] })).rejects.toMatchObject({
    problems,
  });
});

test("an actor nobody knows is said so", async () => {
  const input = { a: "Atlantis of old", b: "BLR" };
  await expect(perform(readSeries, temporaryHome(), input)).rejects.toMatchObject({
    code: "principal-unknown",
    message: "no state or organisation that events name: Atlantis of old",
  });
});
