import { once } from "node:events";
import { connect } from "node:net";
import { expect, test } from "vitest";
import { startDashboard } from "../../support/web/startDashboard.ts";
import { waitUntil } from "../../support/waitUntil.ts";

test("a write that has begun is finished when the server stops, and nobody else is let in", async () => {
  const dashboard = await startDashboard();
  const { host, hostname, port } = new URL(dashboard.url);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.on("data", (chunk: Buffer) => (answer += chunk.toString()));
  const closed = once(socket, "close");
  const body = JSON.stringify({ why: "written while the server stops" });
  socket.write(
    [
      "POST /api/v1/cases/belarus-ukraine-2024/copy HTTP/1.1",
      `Host: ${host}`,
      "Content-Type: application/json",
      `Content-Length: ${body.length}`,
      "",
      body.slice(0, 10),
    ].join("\r\n"),
  );
  // The health of a server that has our head already.
  expect(await (await fetch(`${dashboard.url}/healthz`)).text()).toBe("ok\n");
  const stopped = dashboard.stop();
  await waitUntil(
    () =>
      fetch(`${dashboard.url}/healthz`)
        .then(() => false)
        .catch(() => true),
    {
      describe: () => "the server still takes connections",
    },
  );
  socket.write(body.slice(10));
  await closed;
  expect(answer).toMatch(/^HTTP\/1\.1 201 /);
  expect(await stopped).toBe(0);
});
