import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { findEpisodes, homeOf, perform, readSeries } from "@harmel/operations";
import { harmelProgram } from "../../support/paths.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import type { Cell, Table } from "../support/Bench.ts";
import { spread } from "../support/spread.ts";
import { type Measured, measureProcess } from "./support/measureProcess.ts";
import { writeGdeltLike } from "./support/writeGdeltLike.ts";

/** HARMEL_BENCH_ROWS=10000000 for ten million. */
const rows = Number(process.env.HARMEL_BENCH_ROWS ?? 1_000_000);
const runs = rows > 2_000_000 ? 1 : 3;
/** Slow, and nothing to catch up with: once. */
const isOnce = (name: string): boolean => /mawk|sqlite3/.test(name);

const sums = `$8 != "" && $18 != "" { n[$2, $8, $18, $29]++; s[$2, $8, $18, $29] += $31 } END { for (k in n) c++; print c }`;
const sqlite = (file: string): string => {
  const names = Array.from({ length: 61 }, (_, index) => `c${index} text`).join(", ");
  return `create table t (${names});\n.mode ascii\n.separator "\\t" "\\n"\n.import '${file}' t\n
    select count(*) from (select c1, c7, c17, c28, count(*), sum(c30) from t
    where c7 <> '' and c17 <> '' group by 1, 2, 3, 4);\n`;
};

/** A whole import, whole processes, against what gives the daily sums alone; then a series. */
export async function bench(): Promise<Table> {
  const folder = await temporaryFolder("bench-events");
  try {
    const file = join(folder.path, "gdelt-like.tsv");
    await writeGdeltLike(file, { rows, days: 365, seed: 1 });
    const home = (run: number): string => join(folder.path, `home-${run}`);
    const script = join(import.meta.dirname, "support", "duckGroupBy.ts");
    const contenders: Record<string, (run: number) => ReturnType<typeof measureProcess>> = {
      "DuckDB read_csv + GROUP BY": () => measureProcess(process.execPath, [script, file]),
      "harmel import": (run) =>
        measureProcess(harmelProgram, ["import", file, "--home", home(run), "--json"]),
      "mawk, daily sums": () => measureProcess("mawk", ["-F\t", sums, file]),
      "sqlite3 .import + GROUP BY": () => measureProcess("sqlite3", [":memory:"], sqlite(file)),
    };
    const measured = new Map<string, Measured[]>();
    for (let run = 0; run < runs; run += 1) {
      for (const [name, contender] of Object.entries(contenders)) {
        if (isOnce(name) && (run > 0 || !isThere(/^\w+/.exec(name)?.[0] ?? ""))) continue;
        measured.set(name, [...(measured.get(name) ?? []), await contender(run)]);
      }
    }
    // The least: what other work takes away only ever adds.
    const least = (name: string, of: keyof Measured): number =>
      Math.min(...(measured.get(name) ?? []).map((found) => found[of]));
    const times = (name: string, of: keyof Measured): string =>
      (least(name, of) / least("DuckDB read_csv + GROUP BY", of)).toFixed(2);
    const table = [...measured].map(([what, found]): Record<string, Cell> => ({
      what,
      seconds: least(what, "seconds").toFixed(2),
      "times DuckDB": times(what, "seconds"),
      "of processor": least(what, "processorSeconds").toFixed(2),
      "times its": times(what, "processorSeconds"),
      "rows a second": Math.round(rows / least(what, "seconds")),
      "peak MB": Math.max(...found.map(({ peak }) => peak)),
    }));
    const again = await measureProcess(harmelProgram, ["import", file, "--home", home(0)]);
    table.push({
      what: "the same file again",
      seconds: again.seconds.toFixed(2),
      "of processor": again.processorSeconds.toFixed(2),
      "peak MB": again.peak,
    });
    const dyad = { a: "USA", b: "RUS" };
    const asked = homeOf({}, { home: home(0) });
    table.push({
      what: "a series, query alone",
      seconds: await timeOf(() => perform(readSeries, asked, dyad)),
    });
    table.push({
      what: "episodes, query alone",
      seconds: await timeOf(() => perform(findEpisodes, asked, dyad)),
    });
    const note =
      "aim: a whole import within 1.6 times DuckDB's bare GROUP BY, under 512 MB; a series under 0.1 s";
    return { title: `Events, ${rows.toLocaleString("en-US")} rows`, note, rows: table };
  } finally {
    await folder.remove();
  }
}

/** The median once the process has asked before. */
async function timeOf(ask: () => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < 12; run += 1) {
    const started = performance.now();
    await ask();
    times.push((performance.now() - started) / 1000);
  }
  return spread(times.slice(1)).median.toFixed(3);
}

function isThere(program: string): boolean {
  try {
    execFileSync("which", [program], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
