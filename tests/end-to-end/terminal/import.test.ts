import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeGdeltLike } from "../../bench/events/support/writeGdeltLike.ts";
import { writeKeds } from "../../support/events/writeKeds.ts";
import { runHarmel } from "../../support/command/runHarmel.ts";
import { repository } from "../../support/paths.ts";
import { openTerminal } from "../../support/terminal/openTerminal.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

async function newHome(): Promise<string> {
  const { path, remove } = await temporaryFolder("import");
  onTestFinished(remove);
  return path;
}

test("import and series print the documents of the contract, progress goes to standard error", async () => {
  const home = await newHome();
  const file = join(home, "made.csv");
  await writeGdeltLike(file, { rows: 5000, days: 30, seed: 7 });
  const { exit, out, error } = await runHarmel(["import", file, "--home", home, "--json"]);
  expect(exit).toBe(0);
  const { files, rejects } = JSON.parse(out);
  expect(rejects).toBeNull();
  const [{ rows, imported, duplicates, rejected, format }] = files;
  expect({ format, rows, sum: imported + duplicates + rejected }).toEqual({
    format: "gdelt2",
    rows: 5000,
    sum: 5000,
  });
  expect(error.split("\n")).toEqual([
    "reading made.csv",
    "storing made.csv: 5,000 rows",
    "done made.csv: 5,000 rows",
    "",
  ]);

  const series = await runHarmel(["series", "USA", "RUS", "--home", home, "--json"]);
  const track = {
    raises: expect.any(Number),
    lowers: expect.any(Number),
    count: expect.any(Number),
  };
  expect(JSON.parse(series.out)).toMatchObject({
    dyad: ["USA", "RUS"],
    days: expect.arrayContaining([
      expect.objectContaining({ day: "2024-01-15", deterrence: track, dialogue: track }),
    ]),
  });

  const again = await runHarmel(["import", file, "--home", home, "--json"]);
  expect(JSON.parse(again.out).files).toMatchObject([{ imported: 0, duplicates: 5000 }]);
  expect((await runHarmel(["series", "USA", "RUS", "--home", home, "--json"])).out).toBe(
    series.out,
  );
});

test("progress as JSON is one line each for a program, under the name that was given", async () => {
  const home = await newHome();
  const file = join(home, "made.csv");
  await writeGdeltLike(file, { rows: 2000, days: 3, seed: 7 });
  const asked = [
    "import",
    file,
    "--home",
    home,
    "--json",
    "--progress",
    "json",
    "--name=May\u001B[2J",
  ];
  const { exit, out, error } = await runHarmel(asked);
  expect(exit).toBe(0);
  expect(JSON.parse(out).files).toMatchObject([{ file: "May\u001B[2J", rows: 2000 }]);
  const told = error
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(told.at(-1)).toEqual({ file: "May\u001B[2J", step: "done", rows: 2000 });
});

test("Ctrl+C in the middle ends with 130, says which files are in and keeps nothing of the other", async () => {
  const home = await newHome();
  const [small, large] = [join(home, "small.csv"), join(home, "large.csv")];
  await writeKeds(small, 1000);
  await writeKeds(large, 250_000);
  const asked = ["import", small, large, "--format", "keds-cameo", "--home", home];
  using session = openTerminal({
    args: asked,
    columns: 100,
    rows: 12,
  });
  await session.waitFor(/reading large\.csv: \d+ %/);
  session.press("ctrl+c");
  expect(await session.exit()).toMatchObject({ exitCode: 130 });
  const frame = session.frame().join("");
  expect(frame).toContain("was interrupted; in before it: small.csv");
  expect(await readdir(join(home, "archive", "staging")).catch(() => [])).toEqual([]);
  const rest = asked.filter((word) => word !== large);
  const again = await runHarmel([...rest, "--json"]);
  expect(JSON.parse(again.out).files).toMatchObject([{ imported: 0, duplicates: 1000 }]);
});

const shared = join(repository, "..", "shared", "data", "events");
const hasShared = existsSync(shared);
const skipped = hasShared ? "" : " (skipped: ../shared/data/events is not here)";

test.skipIf(!hasShared).each([
  ["gdelt/20191024143000.export.CSV", "gdelt2", 2111, 0],
  ["icews/events.2018.sample.tab", "icews", 3705, 0],
  ["acled/acledR_dummy_31col.csv", "acled", 326, 0],
  ["ucdp/ucdp_ged_sample_1000.csv", "ucdp-ged", 1000, 0],
  ["keds/turkey_cameo.csv", "keds-cameo", 29_029, 9],
  ["keds/gulf_weis.csv", "keds-weis", 54_466, 0],
])(`reads the real %s as %s${skipped}`, async (file, format, rows, rejected) => {
  const home = await newHome();
  const { exit, out } = await runHarmel(["import", join(shared, file), "--home", home, "--json"]);
  expect(exit).toBe(0);
  const [found] = JSON.parse(out).files;
  expect(found).toMatchObject({ format, rows, rejected });
  expect(found.imported + found.duplicates + found.rejected).toBe(rows);
});
