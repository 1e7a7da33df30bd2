import { expect, test } from "vitest";
import { api } from "./testing/api.ts";

const stream = { headers: { Accept: "text/event-stream" } };

/** Reads a stream until a text was in it. */
async function until(response: Response, text: string): Promise<string> {
  let read = "";
  for await (const chunk of response.body ?? []) {
    read += new TextDecoder().decode(chunk);
    if (read.includes(text)) break;
  }
  return read;
}

test("a change is told as it comes, with a number to go on from", async () => {
  await using server = await api();
  const response = await server.ask("/changes", stream);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const told = until(response, '"id":"head"');
  await server.ask("/cases/belarus-ukraine-2024/copy", { method: "POST", body: { id: "mine" } });
  expect(await told).toMatch(/^retry: 2000\n\nevent: latest\nid: 0\ndata: 0\n\nid: 1\ndata: \{/);
});

test("whoever comes back is told what was missed", async () => {
  await using server = await api();
  await server.ask("/cases/belarus-ukraine-2024/copy", { method: "POST", body: { id: "mine" } });
  const { latest } = await server.read("/changes");
  const response = await server.ask("/changes", {
    headers: { ...stream.headers, "Last-Event-ID": String(latest - 1) },
  });
  expect(await until(response, `id: ${latest}\n`)).toContain(`"case":"mine"`);
});

test("a stream ends when the server stops", async () => {
  const server = await api();
  const response = await server.ask("/changes", stream);
  await server[Symbol.asyncDispose]();
  expect(await response.text()).toContain("event: latest");
});
