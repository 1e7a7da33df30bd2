import { Agent } from "node:http";
import { sendRequest } from "../fuzz/sendRequest.ts";
import type { Answered } from "../fuzz/Sent.ts";
import { madeCasebook } from "../../bench/support/madeCasebook.ts";

/** What came of reading and writing at once; times in milliseconds. */
export interface ReadAndWritten {
  /** Answers that were not 200, and reads that went back behind what was acknowledged before. */
  readonly faults: readonly string[];
  readonly reads: readonly number[];
  readonly writes: readonly number[];
}

const bound = 30_000;

/** Lets so many readers ask for a record, each again as soon as it is answered, while one writes it over and over. */
export async function readWhileWriting(
  url: string,
  { readers, writes }: { readonly readers: number; readonly writes: number },
): Promise<ReadAndWritten> {
  const casebook = madeCasebook(100);
  const agent = new Agent({ keepAlive: true, maxSockets: readers + 1 });
  const ask = (method: string, path: string, body?: unknown, revision = 0): Promise<Answered> => {
    const headers = { "Content-Type": "application/json", "If-Match": `"${revision}"` };
    const bytes = body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)) };
    const sent = { method, path: `/api/v1/cases${path}`, headers, ...bytes };
    return sendRequest(sent, { url, agent, bound });
  };
  await ask("POST", "", casebook);
  const path = `/${casebook.id}/records/places/place-0`;
  const found = { faults: [] as string[], reads: [] as number[], writes: [] as number[] };
  let acknowledged = 1;
  const read = async (): Promise<void> => {
    while (found.writes.length < writes) {
      const least = acknowledged;
      const { status, text, took } = await ask("GET", path);
      found.reads.push(took);
      const revision = status === 200 ? Number(JSON.parse(text).revision) : Number.NaN;
      if (!(revision >= least)) found.faults.push(`${status} ${revision} < ${least}`);
    }
  };
  const write = async (): Promise<void> => {
    for (let number = 1; number <= writes; number += 1) {
      const record = { id: "place-0", name: `Place ${number}` };
      const { status, text, took } = await ask("PUT", path, record, acknowledged);
      found.writes.push(took);
      if (status === 200) acknowledged += 1;
      else found.faults.push(`${status} ${text}`);
    }
  };
  await Promise.all([write(), ...Array.from({ length: readers }, read)]);
  agent.destroy();
  return found;
}
