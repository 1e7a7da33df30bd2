import { openTerminal } from "../support/terminal/openTerminal.ts";
import type { Table } from "./support/Bench.ts";
import { spread } from "./support/spread.ts";

const runs = 25;
const hasText = (lines: string[]): boolean => lines.some((line) => line.trim() !== "");

/** From starting `node_modules/.bin/harmel` to the first frame with text in it, and from q to the end. */
export async function bench(): Promise<Table> {
  await measure(); // The first start fills the compile cache.
  const measured = [];
  for (let run = 0; run < runs; run += 1) measured.push(await measure());
  return {
    title: "Terminal, 80 × 24",
    rows: [
      { what: "start to first frame, ms", ...spread(measured.map(({ start }) => start)) },
      { what: "q to end, ms", ...spread(measured.map(({ end }) => end)) },
    ],
    note: "aim: a first frame in under 250 ms",
  };
}

async function measure(): Promise<{ start: number; end: number }> {
  const started = performance.now();
  using session = openTerminal();
  await session.waitFor(hasText);
  const drawn = performance.now();
  session.press("q");
  await session.exit();
  return { start: drawn - started, end: performance.now() - drawn };
}
