import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayNumber, dayText } from "@harmel/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { evaluateDetection } from "../evaluateDetection.ts";
import { findEpisodes } from "../findEpisodes.ts";
import { importFiles } from "../importFiles.ts";
import { outlookDyad } from "../outlookDyad.ts";
import { perform } from "../operation.ts";
import { screenDyads } from "../screenDyads.ts";

const folder = mkdtempSync(join(tmpdir(), "harmel-detection-"));
const home = { folder, filesFrom: folder };
const nowhere = { folder: join(folder, "nowhere"), filesFrom: folder };

/** 400 days of talk between two others, and six days of threats and clashes. */
function rows(): string[] {
  const first = dayNumber("2001-01-01");
  return Array.from({ length: 400 }, (_, day) => {
    const date = dayText(first + day);
    const tense = day >= 300 && day < 306;
    const talk = `${date},USA,FRA,040,cameo,1`;
    if (!tense) return [talk];
    return [talk, `${date},GRC,TUR,138,cameo,-7`, `${date},TUR,GRC,190,cameo,-9`];
  }).flat();
}

beforeAll(async () => {
  const header = "event_date,source,target,code,scheme,goldstein";
  writeFileSync(join(folder, "made.csv"), [header, ...rows(), ""].join("\n"));
  const crises = [
    "source,source_id,crisis,actor_a,actor_b,trigger_date,trigger_precision,termination_date,termination_precision,severity,event_data_overlap",
    "ICB14,1,The islet,GRC,TUR,2001-10-27,day,2001-11-20,day,grav=4,made",
  ];
  writeFileSync(join(folder, "crises.csv"), crises.join("\n"));
  await perform(importFiles, home, { files: ["made.csv"] });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("finds the episodes of a dyad in the archive", async () => {
  const found = await perform(findEpisodes, home, { a: "Greece", b: "TUR" });
  expect(found.dyad).toEqual(["GRC", "TUR"]);
  expect(found.episodes).toMatchObject([{ onset: "2001-10-28", seen: "2001-10-28" }]);
  const later = await perform(findEpisodes, home, { a: "GRC", b: "TUR", from: "2001-11-01" });
  expect(later.episodes).toEqual([]);
  const before = await perform(findEpisodes, home, { a: "GRC", b: "TUR", to: "2001-10-27" });
  expect(before.episodes).toEqual([]);
});

test("ranks the dyads on a day, and looks at no later one", async () => {
  const list = await perform(screenDyads, home, { on: "2001-11-05" });
  expect(list.dyads.map(({ a, b, state }) => [a, b, state])).toEqual([
    ["GRC", "TUR", "escalating"],
    ["FRA", "USA", "quiet"],
  ]);
  expect(list.validation.opportunities).toBe("not validated");
  const before = await perform(screenDyads, home, { on: "2001-10-27", limit: 1 });
  expect(before.dyads.map(({ a, state }) => [a, state])).toEqual([["FRA", "quiet"]]);
});

test("a home without an archive has no dyads and no episodes", async () => {
  expect((await perform(screenDyads, nowhere, { on: "2001-11-05" })).dyads).toEqual([]);
  expect((await perform(findEpisodes, nowhere, { a: "GRC", b: "TUR" })).episodes).toEqual([]);
});

test("withholds an outlook that was not tried on enough cases", async () => {
  const input = { a: "GRC", b: "TUR", on: "2002-02-01" };
  const found = await perform(outlookDyad, home, input);
  expect(found).toMatchObject({ days: 28, withheld: "too few past cases to try it on" });
  expect(found.outlook).toBeUndefined();
  const none = await perform(outlookDyad, nowhere, input);
  expect(none.withheld).toBe("the archive is empty up to this day");
});

test("scores detectors on known crises, and refuses what is not there", async () => {
  const input = { crises: "crises.csv", archives: [`made=${folder}`] };
  // Twelve rows are too few for a dyad to be tried.
  expect(await perform(evaluateDetection, home, input)).toMatchObject({ dyads: 0, missed: [] });
  await expect(perform(evaluateDetection, home, { crises: "none.csv" })).rejects.toMatchObject({
    code: "file-missing",
  });
  await expect(
    perform(evaluateDetection, home, { crises: "crises.csv", archives: ["made"] }),
  ).rejects.toMatchObject({ code: "input-invalid" });
});
