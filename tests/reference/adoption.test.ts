import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { analyse, checkCasebook } from "@harmel/core";
import { adoptEpisode, closeStores, importFiles, openCase, perform } from "@harmel/operations";
import { afterAll, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporaryFolder.ts";

const keds = fileURLToPath(
  new URL("../../../shared/data/events/keds/turkey_cameo.csv", import.meta.url),
);
const orSkipped = existsSync(keds) ? "" : " (skipped: ../shared/data is not here)";

const folder = await temporaryFolder("adoption");
const home = { folder: join(folder.path, "home"), filesFrom: folder.path };
afterAll(async () => {
  closeStores();
  await folder.remove();
});

test.skipIf(orSkipped !== "")(
  `the crisis of January 1996 is adopted from KEDS: pressure leads on the 30th, talk on the 31st${orSkipped}`,
  async () => {
    await perform(importFiles, home, { files: [keds], dataSet: "turkey_cameo" });
    const asked = { a: "Greece", b: "Turkey", onset: "1996-01-30" };
    const adopted = await perform(adoptEpisode, home, asked);
    const casebook = await perform(openCase, home, { case: adopted.case });
    expect(checkCasebook(casebook).problems).toEqual([]);
    const rows = casebook.signals.flatMap(({ evidence }) =>
      evidence.map(({ magnitude }) => magnitude?.value ?? 0),
    );
    const context = adopted.leftOut.reduce((sum, { count }) => sum + count, 0);
    // awk -F, '$1>="1996-01-02" && $1<="1996-03-14" && $2$3 ~ /GRC/ && $2$3 ~ /TUR/' turkey_cameo.csv | wc -l
    expect(rows.reduce((sum, count) => sum + count, 0) + context).toBe(29);
    const analysis = analyse(casebook, { asOf: "1996-03-14" });
    const before = analysis.on("1996-01-29");
    const crisis = analysis.on("1996-01-30");
    const settlement = analysis.on("1996-01-31");
    expect(before).toMatchObject({ deterrence: 0, dialogue: 0, posture: "quiet" });
    expect(crisis).toMatchObject({ posture: "deterrence-led" });
    expect(settlement).toMatchObject({ posture: "dialogue-led", inForce: { deterrence: 2 } });
  },
  60_000,
);
