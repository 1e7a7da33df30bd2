import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { hostileEverywhere } from "../../support/casebook/hostileEverywhere.ts";
import { runHarmel } from "../../support/command/runHarmel.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

/** What a terminal would obey, and what turns the writing around. */
const commands = /(?![\n\t])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

let home: string;
beforeAll(async () => {
  const { path, remove } = await temporaryFolder("hostile");
  home = path;
  const file = join(home, "hostile.json");
  await writeFile(file, JSON.stringify(hostileEverywhere().casebook));
  await run("new", file);
  return remove;
});

const run = (...args: string[]) => runHarmel([...args, "--home", home]);

test("no command sends a terminal what it would obey", async () => {
  for (const line of [
    ["cases"],
    ["brief", "hostile"],
    ["brief", "hostile", "--format", "html"],
    ["export", "hostile", "--format", "md"],
    ["history", "hostile"],
    ["search", "cmd"],
    ["analyse", "hostile"],
    ...["overview", "signals"].map((view) => ["hostile", "--once", "--view", view]),
  ]) {
    const { exit, out } = await run(...line);
    expect(exit, line.join(" ")).toBe(0);
    expect(out.match(commands), line.join(" ")).toBeNull();
    expect(out).not.toBe("");
  }
});

test("sheets hold no formula", async () => {
  const out = join(home, "sheets");
  expect(await run("export", "hostile", "--format", "csv", "--out", out)).toMatchObject({
    exit: 0,
  });
  const sheets = (await readdir(out)).filter((name) => name.endsWith(".csv"));
  expect(sheets.length).toBeGreaterThan(2);
  for (const sheet of sheets) {
    const text = await readFile(join(out, sheet), "utf8");
    expect(text.match(/(?:^|,)"?[=+\-@\t]/m), sheet).toBeNull();
  }
});
