import { expect, test } from "vitest";
import { parseJson } from "./parseJson.ts";

const nested = (times: number) => `${"[".repeat(times)}${"]".repeat(times)}`;

test("reads what nests a hundred times and refuses what goes on", () => {
  expect(JSON.stringify(parseJson(nested(100)))).toBe(nested(100));
  for (const times of [101, 100_000]) {
    expect(() => parseJson(`{"id": ${nested(times)}}`)).toThrow(
      expect.objectContaining({ code: "json-too-deep", status: 422 }),
    );
  }
});

test("says where it is no JSON", () => {
  expect(() => parseJson('{"id": x}')).toThrow(
    expect.objectContaining({ code: "file-not-json", status: 422 }),
  );
});
