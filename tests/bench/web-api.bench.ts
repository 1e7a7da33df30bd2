import { Agent, type RequestOptions, request } from "node:http";
import { buffer } from "node:stream/consumers";
import { startDashboard } from "../support/web/startDashboard.ts";
import type { Table } from "./support/Bench.ts";
import { spread } from "./support/spread.ts";

const reads = 4_000;
const writes = 500;
const connections = 16;

/** A cached analysis asked for by 16 connections at once, and writes one after the other, over HTTP. */
export async function bench(): Promise<Table> {
  await using dashboard = await startDashboard();
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = (path: string, options: RequestOptions = {}, body?: unknown) =>
    send(`${dashboard.url}/api/v1/cases/${path}`, { agent, ...options }, dashboard.url, body);
  await ask("belarus-ukraine-2024/copy", { method: "POST" }, { id: "mine" });
  const rows: Table["rows"] = [];
  for (const encoding of ["identity", "gzip"]) {
    const headers = { "Accept-Encoding": encoding };
    const length = await ask("mine/analysis", { headers });
    const began = performance.now();
    let left = reads;
    const ask16 = async (): Promise<void> => {
      while (left-- > 0) await ask("mine/analysis", { headers });
    };
    await Promise.all(Array.from({ length: connections }, ask16));
    const second = Math.round((reads * 1000) / (performance.now() - began));
    rows.push({ what: `analyses a second, ${encoding}, ${length} bytes each`, median: second });
  }
  const times: number[] = [];
  for (let revision = 0; revision < writes; revision += 1) {
    const headers = { "If-Match": `"${revision}"` };
    const began = performance.now();
    await ask(
      "mine/records/places/x",
      { method: "PUT", headers },
      { id: "x", name: `${revision}` },
    );
    times.push(performance.now() - began);
  }
  agent.destroy();
  times.sort((a, b) => a - b);
  rows.push({ what: "a durable write, ms", ...spread(times) });
  rows.push({ what: "a durable write, p99, ms", median: times[Math.floor(writes * 0.99)] ?? 0 });
  return {
    title: "The API",
    note: "aims: 1,000 analyses a second; a write under 5 ms at p99",
    rows,
  };
}

/** Sends a request and gives the size of its answer, which must be none of a fault. */
async function send(
  url: string,
  options: RequestOptions,
  origin: string,
  body?: unknown,
): Promise<number> {
  return new Promise((done, failed) => {
    const headers = { "Content-Type": "application/json", Origin: origin, ...options.headers };
    const asked = request(url, { ...options, headers }, async (response) => {
      const { length } = await buffer(response);
      if ((response.statusCode ?? 500) < 300) done(length);
      else failed(new Error(`${options.method ?? "GET"} ${url}: ${response.statusCode}`));
    });
    asked.once("error", failed);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
