import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { coreEntries, referencePages } from "./reference/referencePages.ts";
import { coreFolder } from "./support/packCore.ts";

const folder = join(coreFolder, "docs");
const entries = coreEntries();
const pages = referencePages(entries);

if (process.env["HARMEL_UPDATE"]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}

test("the reference has a page for each domain word and no other", () => {
  expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted());
});

test.each([...pages])("%s is what the code says", (name, text) => {
  const advice = "pnpm --filter @harmel/tests reference writes it anew";
  expect(readFileSync(join(folder, name), "utf8"), advice).toBe(text);
});

describe.each(entries)("every export of $word", ({ exports }) => {
  test("is documented", () => {
    expect(exports.filter((entry) => entry.text === "").map((entry) => entry.name)).toEqual([]);
  });
});
