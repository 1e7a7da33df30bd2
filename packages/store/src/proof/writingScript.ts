// Writes to the store of a folder until it is killed. Says what was acknowledged, each as it is.
import { writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { openStore } from "../openStore.ts";
import { madeReport, madeSignal } from "../testing/madeCase.ts";
import { author } from "../testing/openTemporaryStore.ts";

// Who is killed cannot do so at its end.
flushCompileCache();
const [folder = "", name = ""] = process.argv.slice(2);
const store = openStore(folder);
for (let number = 0; ; number += 1) {
  const id = `${name}-${number}`;
  const report = { ...madeReport(number), id: `report-${id}`, title: `${id} `.repeat(20) };
  const evidence = [{ report: report.id, stance: "asserts" as const, credibility: 2 as const }];
  const signal = madeSignal(number, { id: `signal-${id}`, evidence });
  store.write(
    "made",
    [
      { list: "reports", id: report.id, revision: 0, record: report },
      { list: "signals", id: signal.id, revision: 0, record: signal },
    ],
    author,
  );
  writeSync(1, `${id}\n`);
}
