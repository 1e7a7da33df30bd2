import { Agent } from "node:http";
import * as fc from "fast-check";
import { madeCasebook } from "../../bench/support/madeCasebook.ts";
import { memoryOf } from "../web/memoryOf.ts";
import type { ServerProcess } from "../web/startServer.ts";
import { answerFault } from "./answerFault.ts";
import { type ApiDocument, apiRequests } from "./apiRequests.ts";
import type { Sent } from "./Sent.ts";
import { sendRequest } from "./sendRequest.ts";

/** What came of a fuzz. */
export interface Fuzzed {
  /** Requests that were answered wrongly, and how. */
  readonly faults: readonly string[];
  /** How many were answered with each status; `closed` without any. */
  readonly statuses: Readonly<Record<string, number>>;
  /** The longest of all, in milliseconds. */
  readonly slowest: number;
  /** Megabytes held after each tenth. */
  readonly memory: readonly number[];
}

const connections = 8;
/** How many requests are drawn at once. */
const batch = 500;
/** An answer that takes longer is none, in milliseconds. */
const bound = 30_000;

/** Sends so many random requests to a server over several connections; the same ones for the same seed. */
export async function fuzzApi(
  { url, pid }: ServerProcess,
  { requests, seed }: { readonly requests: number; readonly seed: number },
): Promise<Fuzzed> {
  const casebook = madeCasebook(10);
  await fetch(`${url}/api/v1/cases`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(casebook),
  });
  const document = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as ApiDocument;
  const drawn = apiRequests(document, { casebook, origin: url });
  const faults: string[] = [];
  const memory: number[] = [];
  const statuses: Record<string, number> = {};
  let slowest = 0;
  const send = async (sent: Sent, agent: Agent): Promise<void> => {
    try {
      const answer = await sendRequest(sent, { url, agent, bound });
      const status = answer.status ?? "closed";
      statuses[status] = (statuses[status] ?? 0) + 1;
      slowest = Math.max(slowest, answer.took);
      const fault = answerFault(sent, answer);
      if (fault) faults.push(`${told(sent)}\n  ${fault}`);
    } catch (error) {
      faults.push(`${told(sent)}\n  ${String(error)}`);
    }
  };
  for (let done = 0; done < requests && faults.length < 20; done += batch) {
    const numRuns = Math.min(batch, requests - done);
    const waiting = fc.sample(drawn, { numRuns, seed: seed + done });
    // New connections for each batch: the server closes idle ones while we draw.
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    const line = async (): Promise<void> => {
      for (let sent = waiting.pop(); sent; sent = waiting.pop()) await send(sent, agent);
    };
    await Promise.all(Array.from({ length: connections }, line));
    agent.destroy();
    if (done % Math.ceil(requests / 10) < batch) memory.push(Math.round(memoryOf(pid)));
  }
  return { faults, statuses, slowest: Math.round(slowest), memory };
}

function told({ method, path, headers, body, broken }: Sent): string {
  const parts = { headers, body: body?.toString().slice(0, 1_000), broken };
  return `${method} ${path.slice(0, 500)} ${JSON.stringify(parts)}`;
}
