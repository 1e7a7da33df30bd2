import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayNumber, dayText } from "@harmel/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { evaluateDetection } from "../evaluateDetection.ts";
import { findEpisodes } from "../findEpisodes.ts";
import { importFiles } from "../importFiles.ts";
import { describeArchive } from "../describeArchive.ts";
import { outlookDyad } from "../outlookDyad.ts";
import { perform } from "../operation.ts";
import { readDyad } from "../readDyad.ts";
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

test("a list is cut down by words and by kind, and turned page by page", async () => {
  const about = { on: "2001-11-05", limit: 1 };
  const all = await perform(screenDyads, home, { ...about, page: 2 });
  expect(all).toMatchObject({ ranked: 2, found: 2, page: 2, pages: 2, alerts: 1 });
  expect(all.dyads[0]?.names).toEqual(["France", "United States"]);
  const greek = await perform(screenDyads, home, { ...about, q: "turk greece", page: 9 });
  expect(greek).toMatchObject({
    found: 1,
    page: 1,
    dyads: [{ a: "GRC", dataSets: ["keds-cameo"] }],
  });
  const none = await perform(screenDyads, home, { ...about, list: "opportunities" });
  expect(none).toMatchObject({ ranked: 2, found: 0, opportunities: 0, dyads: [] });
});

test("listed dyads carry both tracks by weeks, and which weeks are known", async () => {
  const list = await perform(screenDyads, home, { on: "2001-11-05", weeks: 50 });
  const [tense, talking] = list.dyads;
  // Two acts a day for six days, from 28 October; the archive begins on 1 January.
  expect(tense?.weekly?.deterrence.slice(-3)).toEqual([0, 4, 8]);
  expect(talking?.weekly?.dialogue.at(-1)).toBe(7);
  expect(list.weeks?.covered.slice(0, 8)).toEqual([0, 0, 0, 0, 0, 1, 7, 7]);
});

test("the archive tells what it holds", async () => {
  expect(await perform(describeArchive, home, {})).toEqual({
    rows: 412,
    from: "2001-01-01",
    to: "2002-02-04",
    dataSets: [
      { name: "keds-cameo", isRestricted: false, rows: 412, from: "2001-01-01", to: "2002-02-04" },
    ],
  });
  expect(await perform(describeArchive, nowhere, {})).toEqual({ rows: 0, dataSets: [] });
});

test("a dyad is read whole: days, episodes, data sets, and the casebooks beside", async () => {
  const dyad = await perform(readDyad, home, { a: "turkey", b: "GRC" });
  expect(dyad).toMatchObject({
    dyad: ["TUR", "GRC"],
    names: ["Turkey", "Greece"],
    dataSets: ["keds-cameo"],
    from: "2001-01-01",
    to: "2002-02-04",
    lastAct: "2001-11-02",
    episodes: [{ onset: "2001-10-28" }],
    earlierEpisodes: 0,
    cases: [{ id: "greece-turkey-1996" }],
    outlook: { withheld: "too few past cases to try it on" },
  });
  expect(dyad.days).toHaveLength(400);
  const later = { a: "GRC", b: "TUR", from: "2001-12-01", outlook: "never" };
  const after = await perform(readDyad, home, later);
  expect(after).toMatchObject({ episodes: [], earlierEpisodes: 1, dataSets: [] });
  expect(after.outlook).toBeUndefined();
});

test("a name that is none is refused with the one that may have been meant", async () => {
  await expect(perform(readDyad, home, { a: "Grecce!", b: "TUR" })).rejects.toMatchObject({
    code: "principal-unknown",
    problems: [{ fix: expect.stringMatching(/; did you mean Greece\?$/) }],
  });
  const slip = await perform(readDyad, home, { a: "GREECA", b: "TUR" });
  expect(slip).toMatchObject({ names: ["GREECA", "Turkey"], nearest: ["Greece"] });
  expect(slip.lastAct).toBeUndefined();
  await expect(perform(readDyad, home, { a: "Greece", b: "GRC" })).rejects.toMatchObject({
    code: "dyad-same",
  });
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
  const input = { crises: "crises.csv" };
  // Twelve rows are too few for a dyad to be tried.
  expect(await perform(evaluateDetection, home, input)).toMatchObject({ dyads: 0, missed: [] });
  await expect(perform(evaluateDetection, nowhere, input)).rejects.toMatchObject({
    code: "file-missing",
  });
  await expect(perform(evaluateDetection, home, { crises: "none.csv" })).rejects.toMatchObject({
    code: "file-missing",
  });
});
