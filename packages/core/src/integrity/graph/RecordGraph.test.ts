import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Casebook } from "../../casebook/casebook.ts";
import { checkCasebook, parseCasebook } from "../../casebook/parseCasebook.ts";
import { type CasebookRecord, documentOf, recordsOf } from "../../casebook/recordsOf.ts";
import { randomCasebook } from "../../testing/randomCasebook.ts";
import { riverCasebook } from "../../testing/riverCasebook.ts";
import { RecordGraph } from "./RecordGraph.ts";

const river = riverCasebook();

/** A change to be made of whatever records there are: which ones, and what becomes of them. */
const draft = fc.record({
  what: fc.constantFrom("remove", "edit", "edit", "edit", "copy", "move"),
  record: fc.nat(),
  other: fc.nat(),
  place: fc.nat(),
  text: fc.oneof(
    fc.constantFrom("2020-01-01", "2023-12-31", "2024-01-10", "2025-02-03", "standing", ""),
    fc.nat(),
  ),
});
type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never;

/** The text at one place of a record made another: an id of the casebook, a day or nonsense. */
function edited(record: unknown, place: number, text: string): unknown {
  const count = JSON.stringify(record).split(/(?<=[:[,])"/).length - 1;
  let number = 0;
  return JSON.parse(JSON.stringify(record), (key, value: unknown) => {
    if (typeof value !== "string" || key === "id") return value;
    number += 1;
    return number === (place % count) + 1 ? text : value;
  });
}

function changesOf(drafts: readonly Draft[], casebook: Casebook): CasebookRecord[] {
  const records = recordsOf(casebook);
  const at = (index: number) => records[index % records.length]!;
  const changes = drafts.flatMap(({ what, record, other, place, text }): CasebookRecord[] => {
    const one = at(record);
    const isHead = one.list === "head";
    const value = typeof text === "string" ? text : at(text).id;
    if (isHead || what === "edit") return [{ ...one, record: edited(one.record, place, value) }];
    if (what === "remove") return [{ ...one, record: undefined }];
    const id = what === "copy" ? `copy-${place % 3}` : one.id;
    const from = what === "copy" ? one : at(other);
    if (from.list === "head") return [];
    const moved = { list: from.list, id, record: { ...(from.record as object), id } };
    return what === "copy" ? [moved] : [{ ...one, record: undefined }, moved];
  });
  return [...new Map(changes.map((change) => [`${change.list}/${change.id}`, change])).values()];
}

/** The document that changes make of a casebook, the slow way. */
function changed(casebook: Casebook, changes: readonly CasebookRecord[]) {
  let records = recordsOf(casebook);
  for (const change of changes) {
    const at = records.findIndex(({ list, id }) => list === change.list && id === change.id);
    if (change.record === undefined) records = records.filter((_, index) => index !== at);
    else if (at === -1) records = [...records, change];
    else records = records.with(at, change);
  }
  return documentOf(records);
}

const casebooks = fc.oneof(randomCasebook({ maxLength: 8 }), fc.constant(river));

test("a change passes exactly when the whole casebook passes with it", () => {
  const verdicts = { passed: 0, refused: 0 };
  const steps = fc.array(fc.array(draft, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
  const property = fc.property(casebooks, steps, (start, writes) => {
    const graph = new RecordGraph(start);
    let casebook = start;
    for (const drafts of writes) {
      const changes = changesOf(drafts, casebook);
      const check = checkCasebook(changed(casebook, changes));
      const problems = graph.change(changes);
      expect({ changes, ok: problems.length === 0 }).toEqual({ changes, ok: check.ok });
      if (check.ok) casebook = check.casebook;
      expect(graph.casebook).toEqual(casebook);
      verdicts[check.ok ? "passed" : "refused"] += 1;
    }
  });
  fc.assert(property, { numRuns: 300 });
  expect(Math.min(verdicts.passed, verdicts.refused)).toBeGreaterThan(50);
});

test("a refused change leaves everything as it was, the order of the lists included", () => {
  const graph = new RecordGraph(river);
  const changes = river.actors.map(({ id }): CasebookRecord => ({
    list: "actors",
    id,
    record: undefined,
  }));
  expect(graph.change(changes).length).toBeGreaterThan(1);
  expect(graph.casebook).toBe(river);
  expect(graph.change([{ list: "coders", id: "x", record: { id: "x", name: "X" } }])).toEqual([]);
  expect(parseCasebook(graph.casebook).actors).toEqual(river.actors);
});

test("a casebook once given is not touched by what comes later", () => {
  const graph = new RecordGraph(river);
  const place = { list: "places", id: "ford", record: { id: "ford", name: "Ford" } } as const;
  const before = graph.casebook.places.length;
  expect(graph.change([place])).toEqual([]);
  const given = graph.casebook;
  expect(graph.change([{ ...place, record: undefined }])).toEqual([]);
  expect(given.places).toHaveLength(before + 1);
  expect(graph.casebook.places).toHaveLength(before);
});

test("a problem names list, id and field, and carries the value", () => {
  const graph = new RecordGraph(river);
  const source = { ...river.sources[0]!, sphere: "nowhere" };
  const [problem] = graph.change([{ list: "sources", id: source.id, record: source }]);
  expect(problem).toMatchObject({
    code: "dangling-id",
    path: `sources/${source.id}.sphere`,
    fields: { value: "nowhere" },
  });
});

test.each([
  [{ list: "head", id: "head", record: undefined }, "cannot be removed"],
  [{ list: "places", id: "a", record: { id: "b", name: "B" } }, "is not the id of the record"],
  [{ list: "constructor" as "places", id: "a", record: {} }, "names no list"],
] as const)("%o is no change", (change, words) => {
  const [problem] = new RecordGraph(river).change([change]);
  expect(problem?.problem).toContain(words);
});

test("a record is changed once in a write", () => {
  const place = { list: "places", id: "a", record: { id: "a", name: "A" } } as const;
  expect(new RecordGraph(river).change([place, place])).toMatchObject([
    { code: "duplicate-id", path: "places/a" },
  ]);
});
