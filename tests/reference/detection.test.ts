import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type EvaluationDocument,
  evaluateDetection,
  findEpisodes,
  importFiles,
  perform,
} from "@harmel/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporaryFolder.ts";

const shared = fileURLToPath(new URL("../../../shared/", import.meta.url));
const crises = join(shared, "data/crises/crises.csv");
const scorer = join(shared, "bench/score-onsets.py");
const hasData = existsSync(crises);
const hasScorer = hasData && existsSync("/usr/bin/python3");
const orSkipped = hasData ? "" : " (skipped: ../shared/data is not here)";

const folder = await temporaryFolder("detection");
const dataSets = ["levant_cameo", "gulf_weis", "turkey_cameo"] as const;
const homeOf = (name: string) => ({ folder: join(folder.path, name), filesFrom: folder.path });
const home = homeOf("all");
const fileOf = (dataSet: string) => join(shared, "data/events/keds", `${dataSet}.csv`);
let document: EvaluationDocument;

beforeAll(async () => {
  if (!hasData) return;
  for (const dataSet of dataSets) {
    await perform(importFiles, home, { files: [fileOf(dataSet)], dataSet });
  }
  document = await perform(evaluateDetection, home, { crises });
}, 180_000);
afterAll(() => folder.remove());

test.skipIf(!hasData)(`finds the known crises of the KEDS data sets${orSkipped}`, () => {
  const [ships] = document.detectors;
  expect([document.dyads, Math.round(document.calmYears)]).toEqual([21, 423]);
  expect(ships?.bySeverity["ICB"]?.recall).toBeGreaterThanOrEqual(0.8);
  expect(ships?.bySeverity["all"]?.recall).toBeGreaterThanOrEqual(0.37);
  expect(ships?.falseAlarmRate).toBeLessThanOrEqual(0.4);
  expect(ships?.bySeverity["all"]?.medianLag).toBeLessThanOrEqual(4);
  expect(ships?.bySeverity["all"]?.chance).toBeLessThan(0.07);
});

test.skipIf(!hasScorer)(
  `scores as score-onsets.py does${orSkipped}`,
  async () => {
    const dyads = ["GRC-TUR", "CYP-TUR", "IRQ-TUR", "SYR-TUR", "IRN-TUR"];
    const onsets = [];
    // In a home of its own: the episodes of a dyad rest on all data sets of an archive.
    const turkey = homeOf("turkey");
    await perform(importFiles, turkey, { files: [fileOf("turkey_cameo")] });
    for (const dyad of dyads) {
      const [a, b] = dyad.split("-");
      const { episodes } = await perform(findEpisodes, turkey, { a, b });
      onsets.push(...episodes.map(({ seen }) => ({ dyad: [a, b], onset: seen })));
    }
    const detections = join(folder.path, "onsets.json");
    const scores = join(folder.path, "scores.json");
    writeFileSync(detections, JSON.stringify(onsets));
    const days = ["turkey_cameo", "1992-01-03", "2006-07-31"];
    const options = ["--dyads", dyads.join(","), "--json", scores];
    execFileSync("python3", [scorer, detections, crises, ...days, ...options]);
    const { summary } = JSON.parse(readFileSync(scores, "utf8"));
    const ours = document.detectors[0]?.byDataSet["turkey_cameo"];
    expect(ours).toMatchObject({ crises: summary.all.n, found: summary.all.found });
    expect(ours?.medianLag).toBe(summary.all.median_lag);
    expect(ours?.falseAlarmRate).toBeCloseTo(summary.fa_per_dyad_year, 12);
    // It draws 400 shifts; ours are all of them.
    expect(Math.abs((ours?.chance ?? 1) - summary.all.chance)).toBeLessThan(0.02);
  },
  60_000,
);
