import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
// Its type knows `from`, that of the DOM does not.
import { ReadableStream as WebStream } from "node:stream/web";
import type { Route } from "../server/doors/Route.ts";
import { answer } from "./answer.ts";
import type { ApiAnswer } from "./ApiAnswer.ts";

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
    ...(hasBody(incoming) && { body: bodyOf(incoming), duplex: "half" }),
  });
}

/** Taken only when it is read: Node passes over a body that nobody began, and the connection goes on. */
function bodyOf(incoming: IncomingMessage): ReadableStream {
  return WebStream.from(incoming.iterator({ destroyOnReturn: false })) as ReadableStream;
}

async function send(
  { status, headers, body }: ApiAnswer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  if (incoming.readableDidRead && !incoming.complete) outgoing.setHeader("Connection", "close");
  if (body instanceof ReadableStream) {
    outgoing.writeHead(status, headers);
    if (incoming.method === "HEAD") {
      outgoing.end();
      return body.cancel();
    }
    // Whoever goes away in the middle of an answer is no fault.
    await pipeline(Readable.fromWeb(body as never), outgoing).catch(() => undefined);
    return;
  }
  const length = body === null ? {} : { "Content-Length": Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length });
  outgoing.end(incoming.method === "HEAD" ? null : body);
}
