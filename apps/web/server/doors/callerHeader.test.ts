import { expect, it } from "vitest";
import { readCallerHeader, setCallerHeader } from "./callerHeader.ts";

it("keeps nothing that a client sent in the server's name", () => {
  const headers = { "x-harmel-caller": "made up", "x-harmel-other": "1", accept: "*/*" };
  setCallerHeader(headers, undefined);
  expect(headers).toEqual({ accept: "*/*" });
});

it("carries a name of any letters", () => {
  const caller = { name: "Łukasz; é\r\n", role: "coder", via: "machine" } as const;
  const headers: Record<string, string> = {};
  setCallerHeader(headers, caller);
  expect(headers["x-harmel-caller"]).toMatch(/^[\x21-\x7e]+$/);
  expect(readCallerHeader(new Headers(headers))).toEqual(caller);
  expect(readCallerHeader(new Headers())).toBeUndefined();
});
