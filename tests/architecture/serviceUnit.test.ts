import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository, webFolder } from "../support/paths.ts";

const unit = readFileSync(join(webFolder, "deploy", "harmel.service"), "utf8");

test("systemd finds nothing wrong with the unit", ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), "harmel-unit-"));
  const file = join(folder, "harmel.service");
  writeFileSync(file, unit.replaceAll("/opt/harmel", repository));
  const { error, status, stderr } = spawnSync("systemd-analyze", ["verify", "--man=no", file], {
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  skip(error !== undefined, "there is no systemd-analyze on this machine");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("the unit starts node itself, so that signals reach it, and shares the server", () => {
  expect(unit).toMatch(/^ExecStart=\/opt\/harmel\/node_modules\/node\/bin\/node .* --host /m);
});
