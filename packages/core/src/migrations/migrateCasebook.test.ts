import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkCasebook } from "../casebook/parseCasebook.ts";
import { smallJson } from "../testing/smallCasebook.ts";
import { migrateCasebook } from "./migrateCasebook.ts";
import { type Migration, casebookFormat, migrations } from "./migrations.ts";

/** Made-up formats: what is `signals` today was `acts`, and before that `events`. */
const steps: readonly Migration[] = [
  ({ events, ...rest }) => ({ ...rest, acts: events }),
  ({ acts, ...rest }) => ({ ...rest, signals: acts }),
];
const today = smallJson([{ id: "troops", kind: "troop-deployment", on: "2024-03-01" }]);
const { signals, ...rest } = today;

test.each([
  { ...rest, format: 1, events: signals },
  { ...rest, format: 2, acts: signals },
  { ...rest, format: 3, signals },
])("R69: a document of format $format goes through the steps between and no other", (document) => {
  const before = JSON.stringify(document);
  const migrated = migrateCasebook(document, steps);
  expect(migrated).toEqual({ ok: true, json: { ...rest, format: 3, signals } });
  expect(JSON.stringify(document)).toBe(before);
});

test("R69: the table has a step from each older format", () => {
  expect(migrations.length + 1).toBe(casebookFormat);
});

test("R69: a newer format is refused by one problem, whatever else there is", () => {
  const check = checkCasebook({ ...today, format: casebookFormat + 1, signals: "not a list" });
  expect(check.problems).toEqual([
    {
      code: "newer-format",
      path: "format",
      problem: "is newer than the formats that this version reads, up to 1: 2",
      fix: "use a newer Harmel",
      fields: { value: 2 },
    },
  ]);
});

test.each([undefined, null, "1", 0, -1, 1.5, [1]])("format %o is no format", (format) => {
  const [problem] = checkCasebook({ ...today, format }).problems;
  expect(problem).toMatchObject({ path: "format", fix: expect.stringMatching(/add it|one of: 1/) });
});

test("R69: migrating takes any JSON without throwing, and changes no document of this format", () => {
  const property = fc.property(fc.jsonValue(), (json) => {
    expect(migrateCasebook(json)).toEqual({ ok: true, json });
  });
  fc.assert(property);
});
