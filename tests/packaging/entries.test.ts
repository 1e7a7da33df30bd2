import * as core from "@harmel/core";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { coreFolder } from "./support/packCore.ts";

const manifest = JSON.parse(await readFile(join(coreFolder, "package.json"), "utf8"));
const words = Object.keys(manifest.exports).filter((entry) => entry !== ".");
const exported = await Promise.all(
  words.map(
    async (word) => [word, Object.keys(await import(`@harmel/core/${word.slice(2)}`))] as const,
  ),
);

test("whatever the package exports has one domain word", () => {
  const homes = exported.flatMap(([, names]) => names);
  const shared = homes.filter((name, index) => homes.indexOf(name) !== index);
  expect(shared, "list it in the index.ts of one folder only").toEqual([]);
  const homeless = Object.keys(core).filter((name) => !homes.includes(name));
  expect(homeless, "list it in the index.ts of its folder, and that in package.json").toEqual([]);
  const inside = homes.filter((name) => !Object.hasOwn(core, name));
  expect(inside, "src/index.ts exports every domain word").toEqual([]);
});

test("src/index.ts only joins the domain words", async () => {
  const index = await readFile(join(coreFolder, "src", "index.ts"), "utf8");
  const lines = index.split("\n").filter((line) => line !== "" && !line.startsWith("//"));
  const joined = words.map((word) => `export * from "${word}/index.ts";`);
  expect(lines.toSorted(), "list the export in the index.ts of its folder").toEqual(
    joined.toSorted(),
  );
});
