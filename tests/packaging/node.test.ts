import { expect, inject, test } from "vitest";
import { expectedSummary } from "./support/expectedSummary.ts";
import { run } from "./support/run.ts";

test("the installed package gives on this Node what the sources give", async () => {
  const { stdout, stderr } = await run(process.execPath, ["fromFile.js"], inject("project"));
  expect(JSON.parse(stdout)).toEqual(expectedSummary());
  expect(stderr).toBe("");
});
