import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { sweepUploads } from "./sweepUploads.ts";

const now = Date.parse("2026-03-10T12:00:00Z");

test("removes what nobody has written to for two days, and keeps what another server has just now", () => {
  const folder = mkdtempSync(join(tmpdir(), "harmel-sweep-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, hours] of [
    ["old", 49],
    ["new", 1],
    ["long", 49],
  ] as const) {
    const upload = join(folder, name);
    mkdirSync(upload);
    writeFileSync(join(upload, "file"), "rows");
    const begun = now / 1000 - hours * 3600;
    const written = name === "long" ? now / 1000 - 60 : begun;
    utimesSync(join(upload, "file"), written, written);
    utimesSync(upload, begun, begun);
  }
  sweepUploads(folder, now);
  expect(readdirSync(folder).toSorted()).toEqual(["long", "new"]);
});
