import { writeFileSync } from "node:fs";
import { join } from "node:path";
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

const rows = [
  ["1", "2024-07-02", "BLR", "UKR", "190"],
  ["2", "2024-07-02", "UKR", "BLR", "046"],
  ["3", "2024-07-05", "BLR", "UKR", "112"],
].map((row) => row.join(","));

describe.skipIf(cluster === undefined)(`the commands on a cluster${skipped}`, () => {
  test("import and series give the same bytes on a cluster as here", async () => {
    const file = join(folder.path, "events.csv");
    writeFileSync(file, `${["id,day,source,target,code", ...rows].join("\n")}\n`);
    const map = join(folder.path, "map.json");
    const drafted = await runHarmel(["import", "--suggest-map", file], { folder: folder.path });
    expect(drafted.exit, drafted.error).toBe(0);
    writeFileSync(map, drafted.out);
    const archive = ["--archive", (await cluster?.database("commands")) ?? ""];
    const answers: string[] = [];
    for (const [home, more] of [
      ["here", []],
      ["there", archive],
    ] as const) {
      const where = ["--json", "--home", join(folder.path, home), ...more];
      const imported = await runHarmel(["import", file, "--format", "csv", "--map", map, ...where]);
      expect(imported.exit, imported.error + imported.out).toBe(0);
      expect(JSON.parse(imported.out)).toMatchObject({ files: [{ imported: 3 }] });
      const series = await runHarmel(["series", "BLR", "UKR", ...where]);
      expect(series.exit, series.error).toBe(0);
      answers.push(series.out);
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
