import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dayNumber, dayText } from "@harmel/core";
import { afterAll, describe, expect, test } from "vitest";
import { clickHouseMissing, skipped } from "../../support/clickhouse/availability.ts";
import { startCluster } from "../../support/clickhouse/startCluster.ts";
import { runHarmel } from "../../support/command/runHarmel.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

const cluster = clickHouseMissing === undefined ? await startCluster() : undefined;
const folder = await temporaryFolder("cluster-commands");
afterAll(async () => {
  await cluster?.[Symbol.asyncDispose]();
  await folder.remove();
});

/** 130 days of talk from 1 March, and threats and clashes from 2 July. */
const rows = Array.from({ length: 130 }, (_, day) => {
  const date = dayText(dayNumber("2024-03-01") + day);
  const talk = [`t${day},${date},USA,FRA,040`, `u${day},${date},UKR,BLR,046`];
  if (day < 123) return talk;
  return [...talk, `a${day},${date},BLR,UKR,190`, `b${day},${date},BLR,UKR,138`];
}).flat();
const knownCrises = [
  "source,source_id,crisis,actor_a,actor_b,trigger_date,trigger_precision,termination_date,termination_precision,severity,event_data_overlap",
  "ICB14,1,Made,BLR,UKR,2024-07-01,day,2024-07-20,day,grav=4,own",
];

describe.skipIf(cluster === undefined)(`the commands on a cluster${skipped}`, () => {
  test("import, series, screening, episodes, outlook, score and adoption give the same bytes on a cluster as here", async () => {
    const crises = join(folder.path, "crises.csv");
    writeFileSync(crises, knownCrises.join("\n"));
    const file = join(folder.path, "events.csv");
    writeFileSync(file, `${["id,day,source,target,code", ...rows].join("\n")}\n`);
    const map = join(folder.path, "map.json");
    const drafted = await runHarmel(["import", "--suggest-map", file], { folder: folder.path });
    expect(drafted.exit, drafted.error).toBe(0);
    writeFileSync(map, drafted.out);
    const archive = ["--archive", (await cluster?.database("commands")) ?? ""];
    const answers: string[] = [];
    const asked = [
      ["series", "BLR", "UKR"],
      ["screen", "--on", "2024-07-05"],
      ["episodes", "BLR", "UKR"],
      ["outlook", "BLR", "UKR", "--on", "2024-07-05"],
      ["evaluate", crises],
    ];
    for (const [home, more] of [
      ["here", []],
      ["there", archive],
    ] as const) {
      const where = ["--json", "--home", join(folder.path, home), ...more];
      const imported = await runHarmel(["import", file, "--format", "csv", "--map", map, ...where]);
      expect(imported.exit, imported.error + imported.out).toBe(0);
      expect(JSON.parse(imported.out)).toMatchObject({ files: [{ imported: rows.length }] });
      const found: string[] = [];
      for (const question of asked) {
        const { exit, out, error } = await runHarmel([...question, ...where]);
        expect(exit, error + out).toBe(0);
        found.push(out);
      }
      const casebook = join(folder.path, `${home}.json`);
      const adopted = await runHarmel(["adopt", "BLR", "UKR", "--out", casebook, ...where]);
      expect(adopted.exit, adopted.error + adopted.out).toBe(0);
      answers.push([...found, readFileSync(casebook, "utf8")].join("\n"));
    }
    expect(answers[1]).toBe(answers[0]);
    expect(answers[0]).toContain("2024-07-05");
  });

  test("an address with a password is refused without repeating it", async () => {
    const address = "clickhouse://ada:secret@127.0.0.1:8123/events?cluster=main";
    const refused = await runHarmel(["series", "BLR", "UKR", "--archive", address]);
    expect(refused.exit).toBe(2);
    expect(refused.error).toContain("HARMEL_CLICKHOUSE_PASSWORD");
    expect(refused.error).not.toContain("secret");
  });
});
