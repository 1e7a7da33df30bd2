import { expect, it } from "vitest";
import { refusal } from "./refusal.ts";

const status = (method: string, host: string | undefined, origin?: string) =>
  refusal({ method, headers: { host, origin } }, 3000)?.status;

it.each(["127.0.0.1:3000", "localhost:3000", "LOCALHOST:3000", "[::1]:3000"])(
  "answers %s",
  (host) => {
    expect(status("GET", host)).toBeUndefined();
  },
);

it.each([
  "127.0.0.1",
  "127.0.0.1:3001",
  "rebound.example:3000",
  "localhost.evil.example:3000",
  undefined,
])("refuses the host %s", (host) => {
  expect(status("GET", host)).toBe(421);
});

it("takes a change from its own page only", () => {
  expect(status("POST", "127.0.0.1:3000", "http://127.0.0.1:3000")).toBeUndefined();
  expect(status("POST", "127.0.0.1:3000", "http://localhost:3000")).toBe(403);
  expect(status("POST", "127.0.0.1:3000", "https://evil.example")).toBe(403);
  expect(status("POST", "127.0.0.1:3000", "null")).toBe(403);
  expect(status("DELETE", "127.0.0.1:3000")).toBe(403);
});

it("knows the port that browsers leave out", () => {
  expect(refusal({ method: "GET", headers: { host: "localhost" } }, 80)).toBeUndefined();
});
