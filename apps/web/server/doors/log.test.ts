import { expect, it } from "vitest";
import { loggedPath, openLog } from "./log.ts";

it("shows of an address its path alone, in printable ASCII", () => {
  expect(loggedPath("/cases/a?token=secret#x")).toBe("/cases/a");
  expect(loggedPath("/\u001b[31m\u202e\n")).toBe("/%1B[31m%E2%80%AE%0A");
  expect(loggedPath(`/${"x".repeat(5_000)}`)).toHaveLength(200);
});

it("tells a person of warnings only, unless asked for more", () => {
  expect(openLog({}, true).level).toBe("warn");
  expect(openLog({}, false).level).toBe("info");
  expect(openLog({ HARMEL_LOG: "debug" }, true).level).toBe("debug");
  expect(openLog({ HARMEL_LOG: "loud" }, false).level).toBe("info");
});
