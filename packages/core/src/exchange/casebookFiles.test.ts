import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Casebook } from "../casebook/casebook.ts";
import { recordsOf } from "../casebook/recordsOf.ts";
import { casebookHash } from "../hash/casebookHash.ts";
import { fullCasebook } from "../testing/fullCasebook.ts";
import { casebookFiles } from "./casebookFiles.ts";
import { casebookFromFiles } from "./casebookFromFiles.ts";
import { recordPath } from "./recordPath.ts";

const byPlace = (casebook: Casebook) =>
  new Map(recordsOf(casebook).map(({ list, id, record }) => [`${list}/${id}`, record]));
const someId = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/),
  fc.stringMatching(/^[abAB][abAB.]{0,2}$/),
);

test("R71: the files of a casebook give every record back, and the same hash, in any order", () => {
  const property = fc.property(fullCasebook(), (casebook) => {
    const files = casebookFiles(casebook);
    const read = casebookFromFiles(files.toReversed());
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(byPlace(read.casebook)).toStrictEqual(byPlace(casebook));
    expect(casebookHash(read.casebook)).toBe(casebookHash(casebook));
    expect(casebookFiles(read.casebook)).toEqual(files);
  });
  fc.assert(property);
});

test("R71: no two records of a casebook share a file where capitals are small letters", () => {
  const property = fc.property(fullCasebook(), (casebook) => {
    const paths = casebookFiles(casebook).map(({ path }) => path.toLowerCase());
    expect(new Set(paths).size).toBe(recordsOf(casebook).length);
  });
  fc.assert(property);
});

test("R71: ids share a path only where they are the same", () => {
  const property = fc.property(someId, someId, (one, other) => {
    const [path, otherPath] = [one, other].map((id) => recordPath({ list: "signals", id }));
    expect(path?.toLowerCase() === otherPath?.toLowerCase()).toBe(one === other);
  });
  fc.assert(property, { numRuns: 1000 });
});

test("R71: a path is one that every file system takes", () => {
  const property = fc.property(someId, (id) => {
    const path = recordPath({ list: "observations", id });
    expect(path).toMatch(/^observations\/[A-Za-z0-9._+-]+\.json$/);
    expect(path).not.toMatch(/\/(?:con|prn|aux|nul|com\d|lpt\d)\./i);
    expect(path.length).toBeLessThanOrEqual(170);
  });
  fc.assert(property);
});

test.each([
  ["0628-border", "0628-border"],
  ["BLR", "BLR+7"],
  ["Ab", "Ab+2"],
  ["aB", "aB+1"],
  ["con", "+con"],
  ["CON.x", "+CON.x+1c"],
  ["console", "console"],
])("R71: the file of %s is %s.json", (id, name) => {
  expect(recordPath({ list: "places", id })).toBe(`places/${name}.json`);
});
