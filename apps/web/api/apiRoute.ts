import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Route } from "../server/doors/Route.ts";
import { answer } from "./answer.ts";

/** Everything below `/api/v1`; the handler counts the body by itself. */
export const apiRoute: Route = {
  prefix: "/api/v1",
  bodyLimit: "own",
  async handle(incoming, outgoing, visit) {
    const gone = new AbortController();
    outgoing.once("close", () => gone.abort());
    const stopping = AbortSignal.any([visit.stopping, gone.signal]);
    await send(await answer(requestFrom(incoming), { ...visit, stopping }), incoming, outgoing);
  },
};

const hasBody = ({ method = "GET" }: IncomingMessage): boolean => !/^(?:GET|HEAD)$/.test(method);

function requestFrom(incoming: IncomingMessage): Request {
  const { method = "GET", url = "/", headers } = incoming;
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    name.startsWith(":") || value === undefined ? [] : [[name, String(value)]],
  );
  return new Request(`http://harmel.invalid${url.startsWith("/") ? url : "/"}`, {
    method,
    headers: given,
    ...(hasBody(incoming) && { body: Readable.toWeb(incoming) as ReadableStream, duplex: "half" }),
  });
}

async function send(
  response: Response,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null || incoming.method === "HEAD") {
    outgoing.end();
    return;
  }
  // Whoever goes away in the middle of an answer is no fault.
  await pipeline(Readable.fromWeb(response.body as never), outgoing).catch(() => undefined);
}
