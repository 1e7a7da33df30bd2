import { startDashboard } from "../support/web/startDashboard.ts";
import type { Table } from "./support/Bench.ts";
import { spread } from "./support/spread.ts";

const paths = ["/", "/cases/belarus-ukraine-2024", "/methods"];
const runs = 100;

/** From asking for a page to its last byte, one request after the other, on this machine. */
export async function bench(): Promise<Table> {
  const started = performance.now();
  await using dashboard = await startDashboard();
  const rows: Table["rows"] = [
    { what: "start to first answer, ms", ...spread([performance.now() - started]) },
  ];
  for (const path of paths) rows.push(await measure(dashboard.url, path));
  return { title: "Web server", rows };
}

async function measure(url: string, path: string): Promise<Table["rows"][number]> {
  const measured: number[] = [];
  let answer = "";
  for (let run = -10; run < runs; run += 1) {
    const started = performance.now();
    const response = await fetch(url + path);
    const { length } = await response.text();
    answer = `GET ${path} (${response.status}, ${(length / 1000).toFixed(0)} thousand characters), ms`;
    if (run >= 0) measured.push(performance.now() - started);
  }
  return { what: answer, ...spread(measured) };
}
