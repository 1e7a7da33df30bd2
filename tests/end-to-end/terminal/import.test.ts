import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { writeGdeltLike } from "../../bench/events/support/writeGdeltLike.ts";
import { runHarmel } from "../../support/command/runHarmel.ts";
import { repository } from "../../support/paths.ts";
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
  expect(error.split("\n")).toEqual(["reading made.csv", "storing made.csv", ""]);

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
