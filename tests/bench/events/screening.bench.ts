import { namedPrincipals } from "@harmel/events";
import { homeOf, perform, readDyad, screenDyads } from "@harmel/operations";
import { join } from "node:path";
import { runHarmel } from "../../support/command/runHarmel.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import type { Table } from "../support/Bench.ts";
import { spread } from "../support/spread.ts";
import { writeGdeltLike } from "./support/writeGdeltLike.ts";

const rows = Number(process.env.HARMEL_BENCH_ROWS ?? 2_000_000);
const days = 730;
/** 205 actors meet in about 19,000 of their 20,910 pairs. */
const actors = [...namedPrincipals.keys()].filter(({ length }) => length === 3).slice(0, 205);

/** Screening twenty thousand dyads over two years, and the page of one, each as an operation. */
export async function bench(): Promise<Table> {
  const folder = await temporaryFolder("bench-screening");
  try {
    const file = join(folder.path, "gdelt-like.tsv");
    await writeGdeltLike(file, { rows, days, seed: 3, actors });
    await runHarmel(["import", file, "--home", folder.path]);
    const home = homeOf({}, { home: folder.path });
    const list = await perform(screenDyads, home, { on: day(0) });
    const [first] = list.dyads;
    const dyad = { a: first?.a, b: first?.b, outlook: "never" };
    const screen = (back: number, more: object = {}) =>
      perform(screenDyads, home, { on: day(back), weeks: 52, ...more });
    return {
      title: `Screening, ${list.ranked} dyads, ${rows.toLocaleString("en-US")} rows of two years`,
      note: "aim: a screening under 2 s; the page of a dyad under 0.5 s without its outlook",
      rows: [
        // Another day each time: the last ranking is kept.
        await timedRow("screening, with the weeks of 50 rows", (run) => screen(run + 1)),
        await timedRow("the same again, filtered", () => screen(9, { q: "rus" })),
        await timedRow("a dyad: series, episodes, data sets", () => perform(readDyad, home, dyad)),
      ],
    };
  } finally {
    await folder.remove();
  }
}

/** A day so many days before the last but ten of 2025. */
function day(back: number): string {
  return new Date(Date.parse("2025-12-20") - back * 86_400_000).toISOString().slice(0, 10);
}

async function timedRow(what: string, work: (run: number) => Promise<unknown>) {
  const times: number[] = [];
  const processor: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    const started = performance.now();
    const before = process.cpuUsage();
    await work(run);
    times.push((performance.now() - started) / 1000);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1e6);
  }
  const { median } = spread(times);
  return {
    what,
    "seconds, median of 7": median.toFixed(3),
    "of the processor": spread(processor).median.toFixed(3),
    slowest: Math.max(...times).toFixed(3),
  };
}
