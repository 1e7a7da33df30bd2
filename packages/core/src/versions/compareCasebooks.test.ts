import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseCasebook } from "../casebook/parseCasebook.ts";
import { documentOf, recordsOf } from "../casebook/recordsOf.ts";
import { casebookHash } from "../hash/casebookHash.ts";
import { editedCasebook, someEdits } from "../testing/editedCasebook.ts";
import { fullCasebook } from "../testing/fullCasebook.ts";
import { compareCasebooks } from "./compareCasebooks.ts";

const mirrored = { added: "removed", removed: "added", changed: "changed" } as const;

test("R72: two casebooks differ in nothing exactly where their hashes are the same", () => {
  const property = fc.property(fullCasebook(), someEdits, (before, edits) => {
    const after = editedCasebook(before, edits);
    const differences = compareCasebooks(before, after);
    expect(differences.length === 0).toBe(casebookHash(before) === casebookHash(after));
    const back = compareCasebooks(after, before);
    const names = ({ list, id, fields }: (typeof back)[number]) => [list, id, ...fields].join(" ");
    expect(back.map((entry) => `${mirrored[entry.change]} ${names(entry)}`).toSorted()).toEqual(
      differences.map((entry) => `${entry.change} ${names(entry)}`).toSorted(),
    );
  });
  fc.assert(property);
});

test("R72: the differences, put into the one casebook, give the other", () => {
  const property = fc.property(fullCasebook(), someEdits, (before, edits) => {
    const after = editedCasebook(before, edits);
    const differences = compareCasebooks(before, after);
    const touched = new Set(differences.map(({ list, id }) => `${list}/${id}`));
    const untouched = recordsOf(before).filter(({ list, id }) => !touched.has(`${list}/${id}`));
    const written = differences.flatMap(({ list, id, after: record }) =>
      record === undefined ? [] : [{ list, id, record }],
    );
    const made = parseCasebook(documentOf([...untouched, ...written]));
    expect(casebookHash(made)).toBe(casebookHash(after));
  });
  fc.assert(property);
});
