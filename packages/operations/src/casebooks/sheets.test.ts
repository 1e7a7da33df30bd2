import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openCase } from "../openCase.ts";
import { perform } from "../operation.ts";
import { temporaryHome } from "../testing/temporaryHome.ts";
import { copyCase } from "./copyCase.ts";
import { exportCase } from "./exportCase.ts";
import { mergeCase } from "./mergeCase.ts";
import { readSheetFiles } from "./readSheetFiles.ts";

/** A copy of a case, and its sheets in a folder. */
async function exported(home: Awaited<ReturnType<typeof temporaryHome>>) {
  const { case: id } = await perform(copyCase, home, { case: "belarus-ukraine-2024" });
  const sheets = await perform(exportCase, home, { case: id, format: "csv" });
  if (!("files" in sheets)) throw new Error("sheets are files");
  await mkdir(join(home.folder, "sheets"));
  const texts = Object.fromEntries(sheets.files.map(({ path, text }) => [path, text]));
  const write = async (name: string, change: (text: string) => string) => {
    await writeFile(join(home.folder, "sheets", name), change(texts[name] ?? ""));
  };
  for (const name of Object.keys(texts)) await write(name, (text) => text);
  const merge = async (more: object = {}) => {
    const files = { ...home, filesFrom: home.folder };
    const read = await perform(readSheetFiles, files, { folder: "sheets" });
    return perform(mergeCase, home, { case: id, sheets: read, ...more });
  };
  return { id, write, merge };
}

test("sheets that were not touched change nothing", async () => {
  await using home = await temporaryHome();
  const { merge } = await exported(home);
  expect(await merge()).toMatchObject({ counts: { changed: 0, added: 0, removed: 0 } });
});

test("what was changed in a sheet is merged, and what no sheet names stays", async () => {
  await using home = await temporaryHome();
  const { id, write, merge } = await exported(home);
  const before = await perform(openCase, home, { case: id });
  await write("reports.csv", (text) => text.split("\n").slice(0, 3).join("\n"));
  await write("signals.csv", (text) => text.replace(before.signals[0]?.title ?? "", "In a sheet"));
  expect(await merge({ preview: true })).toMatchObject({ counts: { changed: 1, removed: 0 } });
  await merge();
  const after = await perform(openCase, home, { case: id });
  expect(after.reports).toHaveLength(before.reports.length);
  const titleOf = (asked?: string) => after.signals.find((one) => one.id === asked)?.title;
  expect(titleOf(before.signals[0]?.id)).toBe("In a sheet");
});

test("a fault in a sheet is said with its line and column, and nothing is written", async () => {
  await using home = await temporaryHome();
  const { id, write, merge } = await exported(home);
  const before = await perform(openCase, home, { case: id });
  await write("signals.csv", (text) =>
    text.replace("troop-deployment", "troop-deploymnt").replace("BLR", "NOWHERE"),
  );
  const fault = await merge().catch((thrown: unknown) => thrown);
  expect(fault).toMatchObject({ code: "sheets-invalid", status: 422 });
  const { problems } = fault as { problems: readonly { path: string }[] };
  expect(problems.length).toBeGreaterThan(0);
  for (const { path } of problems) expect(path).toMatch(/^signals\.csv line \d+, column \w+/);
  expect(await perform(openCase, home, { case: id })).toEqual(before);
});

test("a merge takes one of the two", async () => {
  await using home = await temporaryHome();
  const { id } = await exported(home);
  await expect(perform(mergeCase, home, { case: id })).rejects.toMatchObject({
    code: "input-invalid",
  });
});
