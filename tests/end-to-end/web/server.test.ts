import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";
import { networkInterfaces } from "node:os";
import { connect } from "node:net";
import { expect } from "vitest";
import { startDashboard } from "../../support/web/startDashboard.ts";
import { test } from "../../support/web/test.ts";

const nonceOf = (answer: Response): string | undefined =>
  /'nonce-([^']+)'/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];

test("every answer has a nonce of its own, and every script of the page carries it", async ({
  url,
}) => {
  const [first, second] = [await fetch(url), await fetch(url)];
  expect(first.status).toBe(200);
  expect(nonceOf(first)).toMatch(/^.{16,}$/);
  expect(nonceOf(first)).not.toBe(nonceOf(second));
  const scripts = (await first.text()).match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((tag) => !tag.includes(`nonce="${nonceOf(first)}"`))).toEqual([]);
});

test("the policy holds on every page, one that does not exist included", async ({ url }) => {
  for (const path of ["/", "/cases", "/methods", "/no-such-page", "/cases/no-such-case"]) {
    const answer = await fetch(url + path);
    await answer.arrayBuffer();
    const policy = answer.headers.get("content-security-policy")?.split("; ") ?? [];
    expect(policy, path).toContain(`script-src 'nonce-${nonceOf(answer)}' 'strict-dynamic'`);
    for (const part of [
      "default-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy, path).toContain(part);
    }
    expect(answer.headers.get("cache-control"), path).toMatch(/no-store/);
    expect(answer.headers.get("referrer-policy"), path).toBe("same-origin");
  }
});

test("a request under another name is refused", async ({ url }) => {
  const asked = request(url, { headers: { Host: "rebound.example" } }).end();
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  answer.resume();
  expect(answer.statusCode).toBe(421);
});

test("a change that another site sends is refused", async ({ url }) => {
  const answer = await fetch(url, {
    method: "POST",
    headers: { Origin: "https://another.example" },
  });
  expect(answer.status).toBe(403);
});

test("no other machine can reach the server", async ({ url, skip }) => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === "IPv4" && !address.internal)?.address;
  skip(outside === undefined, "this machine has no address but its own loopback");
  const socket = connect(Number(new URL(url).port), outside);
  const [error] = (await Promise.race([once(socket, "error"), once(socket, "connect")])) as [
    Error?,
  ];
  socket.destroy();
  expect(error?.message).toContain("ECONNREFUSED");
});

test("the server says where it is, and ends when it is asked to", async () => {
  const dashboard = await startDashboard();
  expect(dashboard.output()).toContain(dashboard.url);
  expect(await dashboard.stop()).toBe(0);
});
