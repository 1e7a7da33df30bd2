import { execFileSync } from "node:child_process";
import { Agent } from "node:http";
import autocannon from "autocannon";
import { sendRequest } from "../support/fuzz/sendRequest.ts";
import { type Dashboard, startDashboard } from "../support/web/startDashboard.ts";
import { timesOf } from "./store/support/timesOf.ts";
import type { Table } from "./support/Bench.ts";
import { madeCasebook } from "./support/madeCasebook.ts";

/** What the API takes over HTTP: a durable write, a case of 10,000 signals, and a cached analysis again and again. */
export async function bench(): Promise<Table> {
  await using server = await startDashboard();
  const rows: Table["rows"] = [];
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = async (method: string, path: string, body?: unknown, revision = 0) => {
    const headers = { "Content-Type": "application/json", "If-Match": `"${revision}"` };
    const bytes = body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)) };
    const sent = { method, path: `/api/v1/cases${path}`, headers, ...bytes };
    const { status = 0, took } = await sendRequest(sent, { url: server.url, agent, bound: 60_000 });
    if (status >= 300) throw new Error(`${method} ${path} was answered ${status}`);
    return took;
  };
  await ask("POST", "", madeCasebook(10_000));
  const open = await times(20, () => ask("GET", "/made-10000/signals?limit=50"));
  rows.push({ what: "first page of a case of 10,000 signals", ...timesOf(open) });
  const write = await times(1_000, (number) =>
    ask(
      "PUT",
      "/made-10000/records/places/place-0",
      { id: "place-0", name: `${number}` },
      number + 1,
    ),
  );
  rows.push({ what: "one durable write to it, acknowledged", ...timesOf(write) });
  agent.destroy();
  rows.push(await cachedAnalysis(server));
  const note = "aims: a write p99 5 ms, 1,000 cached analyses a second on one core";
  return { title: "API over HTTP, ms", note, rows };
}

async function times(count: number, run: (number: number) => Promise<number>): Promise<number[]> {
  const found: number[] = [];
  for (let number = 0; number < count; number += 1) found.push(await run(number));
  return found;
}

/** Asks over ten connections for ten seconds, the server on the first core and we on the second. */
async function cachedAnalysis({ url, pid }: Dashboard): Promise<Table["rows"][number]> {
  pin(pid, 0);
  pin(process.pid, 1);
  const result = await autocannon({
    url: `${url}/api/v1/cases/belarus-ukraine-2024/analysis`,
    headers: { "Accept-Encoding": "gzip" },
    connections: 10,
    duration: 10,
  });
  const { requests, latency, non2xx, errors } = result;
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} requests went wrong`);
  return {
    what: `cached analysis, ${Math.round(requests.average)} a second on one core`,
    "median ms": latency.p50,
    "p99 ms": latency.p99,
    "most ms": latency.max,
    runs: requests.total,
  };
}

/** Keeps a process on one core, where the system has taskset. */
function pin(pid: number, core: number): void {
  execFileSync("taskset", ["-acp", String(core), String(pid)], { stdio: "ignore" });
}
