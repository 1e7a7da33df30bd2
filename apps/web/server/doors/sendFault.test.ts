import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { Fault } from "@harmel/operations";
import { expect, test } from "vitest";
import { sendFault } from "./sendFault.ts";

/** What a fault becomes as an answer to a request for a path. */
async function answered(path: string, fault: Fault) {
  const server = createServer((request, response) => sendFault(request, response, fault, "r1"));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  const text = await answer.text();
  server.close();
  return { status: answer.status, headers: answer.headers, text };
}

test("the API is told a problem as JSON, a page as plain text, both with the request's id", async () => {
  const fault = new Fault("attempts-too-many", { seconds: 60 });
  const json = await answered("/api/v1/cases", fault);
  expect(json.headers.get("content-type")).toBe("application/problem+json");
  expect(json.headers.get("retry-after")).toBe("60");
  expect(JSON.parse(json.text)).toMatchObject({ code: "attempts-too-many", request: "r1" });
  const page = await answered("/cases", fault);
  expect(page.text).toBe("too many wrong attempts\ntry again in 60 seconds\nrequest r1\n");
});

test("of our own errors nobody is told more than that", async () => {
  const fault = Fault.from(new Error("cannot open /srv/secret/place"));
  for (const path of ["/cases", "/api/v1/cases"]) {
    const { status, text } = await answered(path, fault);
    expect(status).toBe(500);
    expect(text).toContain("r1");
    expect(text).not.toMatch(/secret|sendFault|\bat .*:\d/);
  }
});
