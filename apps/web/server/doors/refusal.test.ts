import { expect, it } from "vitest";
import { ownOrigins } from "./ownOrigins.ts";
import { refusal } from "./refusal.ts";

const local = ownOrigins({ host: "127.0.0.1", port: 3000 });
const shared = ownOrigins({
  host: "0.0.0.0",
  port: 3000,
  publicUrl: new URL("https://harmel.example"),
});

const status = (method: string, headers: Record<string, string | undefined>, origins = local) =>
  refusal({ method, headers }, origins)?.status;

it.each(["127.0.0.1:3000", "localhost:3000", "LOCALHOST:3000", "[::1]:3000"])(
  "answers %s",
  (host) => {
    expect(status("GET", { host })).toBeUndefined();
  },
);

it.each([
  "127.0.0.1",
  "127.0.0.1:3001",
  "rebound.example:3000",
  "localhost.evil.example:3000",
  "user@127.0.0.1:3000",
  undefined,
])("refuses the host %s", (host) => {
  expect(status("GET", { host })).toBe(421);
});

it("answers a public name, with and without the port that https implies", () => {
  expect(status("GET", { host: "harmel.example" }, shared)).toBeUndefined();
  expect(status("GET", { host: "harmel.example:443" }, shared)).toBeUndefined();
  expect(status("GET", { host: "harmel.example:80" }, shared)).toBe(421);
});

it("takes a change from its own page only", () => {
  const host = "127.0.0.1:3000";
  expect(status("POST", { host, origin: "http://127.0.0.1:3000" })).toBeUndefined();
  expect(status("POST", { host, origin: "http://localhost:3000" })).toBe(403);
  expect(status("POST", { host, origin: "https://evil.example" })).toBe(403);
  expect(status("POST", { host, origin: "null" })).toBe(403);
  const named = { host: "harmel.example" };
  expect(status("POST", { ...named, origin: "https://harmel.example" }, shared)).toBeUndefined();
  expect(status("POST", { ...named, origin: "http://harmel.example" }, shared)).toBe(403);
});

it("takes a change without an origin from a program, which brings no cookie", () => {
  const host = "127.0.0.1:3000";
  expect(status("DELETE", { host })).toBeUndefined();
  expect(status("DELETE", { host, cookie: "a=b" })).toBe(403);
  expect(status("DELETE", { host, "sec-fetch-site": "cross-site" })).toBe(403);
});

it("lets another site link to a page, but not load it", () => {
  const host = "127.0.0.1:3000";
  const from = { host, "sec-fetch-site": "cross-site" };
  expect(status("GET", { ...from, "sec-fetch-mode": "navigate" })).toBeUndefined();
  expect(status("GET", { ...from, "sec-fetch-mode": "no-cors" })).toBe(403);
  expect(status("GET", { ...from, "sec-fetch-site": "same-site" })).toBe(403);
});

it("knows the port that browsers leave out", () => {
  const origins = ownOrigins({ host: "127.0.0.1", port: 80 });
  expect(status("GET", { host: "localhost" }, origins)).toBeUndefined();
});
