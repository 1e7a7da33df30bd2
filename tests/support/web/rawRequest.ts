import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Sends bytes that no well-behaved client sends, part by part with a pause before each further one,
 * and gives what came back until the server closed the connection.
 */
export async function rawRequest(
  url: string,
  parts: Iterable<string>,
  pauseBetween = 0,
): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.on("data", (chunk: Buffer) => (answer += chunk.toString("latin1")));
  // The server may close while we still write: that is an answer, too.
  socket.on("error", () => undefined);
  const closed = once(socket, "close");
  await once(socket, "connect");
  for (const part of parts) {
    if (socket.destroyed) break;
    socket.write(part);
    await pause(pauseBetween);
  }
  await closed;
  return answer;
}
