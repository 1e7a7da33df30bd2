import { expect, test } from "vitest";
import { trackedFiles } from "../support/repository/trackedFiles.ts";

const rooms = ["apps", "packages", "tests"];
const papers = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE"];
const settings = [
  "package.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "tsconfig.base.json",
  "turbo.json",
];
const allowed = new Set([...rooms, ...papers, ...settings]);

test("the top level holds the rooms, the papers and the settings that must lie there", () => {
  const entries = new Set(trackedFiles().map((path) => path.split("/", 1)[0] ?? ""));
  const strangers = [...entries].filter((name) => !name.startsWith(".") && !allowed.has(name));
  expect(
    strangers,
    "tool settings belong in .config or their package, deployment in apps/web/deploy, everything else in a package",
  ).toEqual([]);
});
