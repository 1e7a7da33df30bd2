import { expect } from "vitest";
import { rawRequest } from "../../../support/web/rawRequest.ts";
import { test } from "../../../support/web/test.ts";

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const hostOf = (url: string): string => new URL(url).host;

test("a name pointed at this machine is refused, whatever is asked for", async ({ url }) => {
  for (const host of [
    "rebound.example",
    "127.0.0.1.rebound.example",
    "127.0.0.1:1",
    "a@127.0.0.1",
  ]) {
    for (const path of ["/", "/healthz", "/api/v1/cases"]) {
      const head = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
      expect(statusOf(await rawRequest(url, [head])), host).toBe(421);
    }
  }
});

test("no Host or two of them, and an address in full, are refused", async ({ url }) => {
  const host = hostOf(url);
  for (const [head, status] of [
    ["GET / HTTP/1.1\r\n\r\n", 400],
    [`GET / HTTP/1.0\r\n\r\n`, 421],
    [`GET / HTTP/1.1\r\nHost: rebound.example\r\nHost: ${host}\r\n\r\n`, 421],
    [`GET http://rebound.example/ HTTP/1.1\r\nHost: rebound.example\r\n\r\n`, 421],
    [`GET http://rebound.example/ HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, 400],
  ] as const) {
    expect(statusOf(await rawRequest(url, [head])), head).toBe(status);
  }
});

test("another site can neither write nor load, only link", async ({ url }) => {
  const sent = (method: string, headers: Record<string, string>) =>
    fetch(url, { method, headers }).then(async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    });
  for (const origin of [
    "https://evil.example",
    "null",
    "http://localhost:1",
    `${url}.evil.example`,
  ]) {
    expect(await sent("POST", { Origin: origin }), origin).toBe(403);
  }
  expect(await sent("DELETE", { "Sec-Fetch-Site": "cross-site" })).toBe(403);
  expect(await sent("PUT", { Cookie: "harmel.session_token=x" })).toBe(403);
  expect(await sent("GET", { "Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "no-cors" })).toBe(
    403,
  );
});

test("a head that is too large, or two lengths of one body, are refused", async ({ url }) => {
  const begin = `POST / HTTP/1.1\r\nHost: ${hostOf(url)}\r\nOrigin: ${url}\r\n`;
  const large = `${begin}X-Large: ${"x".repeat(20_000)}\r\n\r\n`;
  expect(statusOf(await rawRequest(url, [large]))).toBe(431);
  const two = `${begin}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`;
  expect(statusOf(await rawRequest(url, [two]))).toBe(400);
  const twice = `${begin}Content-Length: 4\r\nContent-Length: 5\r\n\r\nabcde`;
  expect(statusOf(await rawRequest(url, [twice]))).toBe(400);
});

test("a body that is too large is refused before it is sent, one of no length at all", async ({
  url,
}) => {
  const begin = `POST /sign-in HTTP/1.1\r\nHost: ${hostOf(url)}\r\nOrigin: ${url}\r\n`;
  const large = `${begin}Content-Length: 1048577\r\n\r\n`;
  expect(statusOf(await rawRequest(url, [large]))).toBe(413);
  const endless = `${begin}Transfer-Encoding: chunked\r\n\r\n`;
  expect(statusOf(await rawRequest(url, [endless]))).toBe(411);
});

test("who sends a head or a body byte by byte is cut off", { timeout: 20_000 }, async ({ url }) => {
  const drips = Array.from({ length: 100 }, () => "x");
  const head = [`GET / HTTP/1.1\r\nHost: ${hostOf(url)}\r\nX-Slow: `, ...drips];
  const body = [
    `POST / HTTP/1.1\r\nHost: ${hostOf(url)}\r\nOrigin: ${url}\r\nContent-Length: 100\r\n\r\n`,
    ...drips,
  ];
  const answers = await Promise.all([rawRequest(url, head, 300), rawRequest(url, body, 300)]);
  expect(answers.map(statusOf)).toEqual([408, 408]);
});

test("no answer holds a path of this machine, a stack, or what was asked for as HTML", async ({
  url,
}) => {
  for (const path of [
    "/cases/%00",
    "/cases/..%2f..%2fetc%2fpasswd",
    "/%3Cscript%3Ealert(1)%3C/script%3E",
    "/api/v1/%3Cscript%3E",
    "/_next/static/..%2f..%2fpackage.json",
    "/cases/%E0%A4%A",
  ]) {
    const answer = await fetch(url + path);
    const text = await answer.text();
    expect(answer.status, path).toBeGreaterThanOrEqual(400);
    expect(answer.status, path).toBeLessThan(500);
    expect(text).not.toMatch(/<script>alert|node_modules|file:\/\/|\bat .*:\d+:\d+/);
    expect(text).not.toContain(import.meta.dirname.split("/tests/")[0]);
  }
});
