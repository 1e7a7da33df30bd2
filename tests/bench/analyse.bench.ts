import { bundledCases } from "@harmel/cases";
import { type AnalyseOptions, type Casebook, analyse } from "@harmel/core";
import type { Cell, Table } from "./support/Bench.ts";
import { madeCasebook } from "./support/madeCasebook.ts";
import { timed } from "./support/timed.ts";

const sizes = [1_000, 10_000, 100_000];

async function row(what: string, casebook: Casebook, options: AnalyseOptions = {}) {
  const measured = await timed(() => analyse(casebook, options));
  const found: Record<string, Cell> = { what, signals: casebook.signals.length, ...measured };
  return { found, median: measured["median ms"] };
}

/** The analysis of a casebook, and apart from it how far it holds under the grid of settings. */
export async function bench(): Promise<Table> {
  const rows: Record<string, Cell>[] = [];
  for (const { id, load } of bundledCases) {
    rows.push((await row(id, load())).found);
    rows.push((await row(`${id}, with holds`, load(), { fragility: true })).found);
  }
  let before: number | undefined;
  for (const size of sizes) {
    const { found, median } = await row("made, ten signals a day", madeCasebook(size));
    // Time grows like signals to this power: 1 is linear, n log n is about 1.1 here.
    const growth = before === undefined ? "" : Math.log10(median / before).toFixed(2);
    rows.push({ ...found, growth });
    before = median;
  }
  rows.push((await row("made, with holds", madeCasebook(1_000), { fragility: true })).found);
  const note =
    "aim: 10,000 signals in under 100 ms, growth at most 1.1 (n log n); holds is asked for";
  return { title: "analyse", note, rows };
}
