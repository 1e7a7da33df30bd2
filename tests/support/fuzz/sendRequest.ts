import { type Agent, request } from "node:http";
import { once } from "node:events";
import { connect } from "node:net";
import type { Answered, Breakage, Sent } from "./Sent.ts";

/** How much of an answer is kept. */
const kept = 20_000;

/**
 * Sends a request and gives the answer, within so many milliseconds; a stream of events is left after
 * its head.
 */
export function sendRequest(
  sent: Sent,
  to: { readonly url: string; readonly agent: Agent; readonly bound: number },
): Promise<Answered> {
  return sent.broken ? sendBytes(sent, sent.broken, to) : sendWhole(sent, to);
}

async function sendWhole(
  { method, path, headers, body }: Sent,
  { url, agent, bound }: { url: string; agent: Agent; bound: number },
): Promise<Answered> {
  const began = performance.now();
  const { hostname, port } = new URL(url);
  const signal = AbortSignal.timeout(bound);
  const length = body ? { "Content-Length": body.length } : {};
  const going = request({
    hostname,
    port,
    agent,
    method,
    path,
    signal,
    headers: { ...headers, ...length },
  });
  const answering = once(going, "response");
  going.end(body);
  const [response] = await answering;
  const type = String(response.headers["content-type"] ?? "");
  let text = "";
  if (type.startsWith("text/event-stream")) response.destroy();
  else {
    for await (const chunk of response) if (text.length < kept) text += String(chunk);
  }
  return { status: response.statusCode, type, text, took: performance.now() - began };
}

async function sendBytes(
  sent: Sent,
  breakages: readonly Breakage[],
  { url, bound }: { url: string; bound: number },
): Promise<Answered> {
  const began = performance.now();
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = "";
  socket.on("data", (chunk: Buffer) => {
    if (text.length < kept) text += chunk.toString("latin1");
  });
  // The server may close while we still write: that is an answer, too.
  socket.on("error", () => undefined);
  socket.end(bytesOf(sent, url, breakages));
  await new Promise((resolve, reject) => {
    socket.once("close", resolve);
    socket.setTimeout(bound, () => reject(new Error(`silent for ${bound} ms`)));
  });
  const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
  const took = performance.now() - began;
  return { status: status === undefined ? undefined : Number(status), type: "", text, took };
}

function bytesOf(
  { method, path, headers, body }: Sent,
  url: string,
  breakages: readonly Breakage[],
): Buffer {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `Host: ${new URL(url).host}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${body?.length ?? 0}`,
  ];
  const message = Buffer.concat([
    Buffer.from(`${lines.join("\r\n")}\r\n\r\n`),
    body ?? Buffer.alloc(0),
  ]);
  return breakages.reduce((bytes, { at, length, by }) => {
    const from = Math.floor(at * bytes.length);
    return Buffer.concat([bytes.subarray(0, from), Buffer.from(by), bytes.subarray(from + length)]);
  }, message);
}
