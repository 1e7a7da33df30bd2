import { expect, test } from "vitest";
import { browserMissing } from "./availability.ts";

test("x64 Linux has the browser from npm", () => {
  expect(browserMissing("linux", "x64", undefined)).toBeUndefined();
});

test("elsewhere the reason names the machine and the way out", () => {
  expect(browserMissing("darwin", "arm64", undefined)).toMatch(
    /skipped.*arm64 darwin.*HARMEL_CHROMIUM/,
  );
});

test("a browser the user names runs anywhere", () => {
  expect(browserMissing("darwin", "arm64", "chromium")).toBeUndefined();
});
