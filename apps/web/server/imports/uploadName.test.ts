import { expect, test } from "vitest";
import { uploadName } from "./uploadName.ts";

test.each([
  ["may.csv", "may.csv"],
  ["../../etc/passwd", "passwd"],
  ["C:\\data\\events.csv", "events.csv"],
  ["a\u0000\u001B[2Jb\u202Ecsv", "a��[2Jb�csv"],
  ["<img src=x onerror=alert(1)>.csv", "<img src=x onerror=alert(1)>.csv"],
  ["..", ".."],
  ["--home", "--home"],
  ["", "a file without a name"],
  [" / / ", "a file without a name"],
])("%j is shown as %j", (given, shown) => {
  expect(uploadName(given)).toBe(shown);
});

test("a long name is cut, between letters", () => {
  expect([...uploadName("🜂".repeat(400))]).toHaveLength(200);
});
