import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeStores, type Home } from "@harmel/operations";
import { pino } from "pino";
import type { Visit } from "../../server/doors/Route.ts";
import { answer } from "../answer.ts";

type Role = Visit["caller"]["role"];

/** What a request asks for besides its address. */
interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** Sent as JSON, unless it is a text. */
  readonly body?: unknown;
  readonly as?: Role;
}

/** The API over a home of its own, without a server around it. */
export async function api() {
  const folder = await mkdtemp(join(tmpdir(), "harmel-api-"));
  const home: Home = { folder, now: () => "2026-01-02T03:04:05.000Z" };
  const stopping = new AbortController();
  const ask = async (path: string, { method = "GET", headers, body, as = "admin" }: Asked = {}) => {
    const answered = await answer(
      new Request(`http://harmel.invalid/api/v1${path}`, {
        method,
        headers: { ...(body !== undefined && { "Content-Type": "application/json" }), ...headers },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
      {
        id: "request",
        caller: { name: "Ada", role: as, via: "machine" },
        home: { ...home, by: "Ada", role: as },
        log: pino({ level: "silent" }),
        stopping: stopping.signal,
      },
    );
    return new Response(answered.body, answered);
  };
  return {
    folder,
    ask,
    /** The JSON of an answer. */
    read: async (path: string, asked: Asked = {}) => (await ask(path, asked)).json(),
    [Symbol.asyncDispose]: async () => {
      stopping.abort();
      closeStores();
      await rm(folder, { recursive: true });
    },
  };
}
