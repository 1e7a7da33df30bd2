import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Casebook } from "../casebook/casebook.ts";
import { recordsOf } from "../casebook/recordsOf.ts";
import { casebookHash } from "../hash/casebookHash.ts";
import { editedCasebook, someEdits } from "../testing/editedCasebook.ts";
import { fullCasebook } from "../testing/fullCasebook.ts";
import { smallCasebook } from "../testing/smallCasebook.ts";
import { compareCasebooks } from "./compareCasebooks.ts";
import { mergeCasebook } from "./mergeCasebook.ts";
import type { RecordMerge } from "./recordMerge.ts";
import { type MergeChoices, resolveMerge } from "./resolveMerge.ts";

/** A casebook and what two people made of it. */
const versions = fc.tuple(fullCasebook(), someEdits, someEdits).map(([base, here, there]) => ({
  base,
  here: editedCasebook(base, here),
  there: editedCasebook(base, there),
}));

function resolved(merge: readonly RecordMerge[], choices?: MergeChoices): Casebook {
  const check = resolveMerge(merge, choices);
  if (!check.ok) throw new Error(JSON.stringify(check.problems));
  return check.casebook;
}
const keys = (records: readonly { readonly list: string; readonly id: string }[]) =>
  records.map(({ list, id }) => `${list}/${id}`).toSorted();

const conflicts = (merge: readonly RecordMerge[]) =>
  keys(merge.filter(({ state }) => state === "conflict"));

test("R73: a merge with itself changes nothing", () => {
  const property = fc.property(versions, ({ base, here }) => {
    for (const options of [{}, { base }, { base: here }]) {
      const merge = mergeCasebook(here, here, options);
      expect(merge.every(({ state }) => state === "same")).toBe(true);
      expect(resolved(merge)).toEqual(here);
    }
  });
  fc.assert(property, { numRuns: 50 });
});

test("R73: what the preview says is what the merge changes, and nothing else", () => {
  const property = fc.property(versions, fc.boolean(), ({ base, here, there }, threeWay) => {
    const merge = mergeCasebook(here, there, threeWay ? { base } : {});
    const changes = compareCasebooks(here, resolved(merge));
    for (const change of ["added", "removed", "changed"] as const) {
      const told = keys(merge.filter(({ state }) => state === change));
      expect(keys(changes.filter((entry) => entry.change === change))).toEqual(told);
    }
    expect(keys(merge)).toEqual([...new Set(keys([...recordsOf(here), ...recordsOf(there)]))]);
  });
  fc.assert(property);
});

test("R73: without a base nothing is removed, and what comes in is in", () => {
  const property = fc.property(versions, ({ here, there }) => {
    const merged = resolved(mergeCasebook(here, there));
    expect(compareCasebooks(here, merged).filter(({ change }) => change === "removed")).toEqual([]);
    const missing = compareCasebooks(there, merged).filter(({ change }) => change !== "added");
    expect(missing).toEqual([]);
    expect(casebookHash(resolved(mergeCasebook(merged, there)))).toBe(casebookHash(merged));
  });
  fc.assert(property);
});

test("R73: where one side alone changed, the merge is that side", () => {
  const property = fc.property(versions, ({ base, here }) => {
    const there = mergeCasebook(base, here, { base });
    expect(casebookHash(resolved(there))).toBe(casebookHash(here));
    expect(resolved(mergeCasebook(here, base, { base }))).toEqual(here);
    expect(there.filter(({ state }) => state === "conflict")).toEqual([]);
  });
  fc.assert(property);
});

test("R73: both ways round the conflicts are the same, and the other choice gives the same", () => {
  const property = fc.property(versions, ({ base, here, there }) => {
    const one = mergeCasebook(here, there, { base });
    const other = mergeCasebook(there, here, { base });
    expect(conflicts(other)).toEqual(conflicts(one));
    const chosen = resolved(other, { conflicts: "incoming" });
    expect(casebookHash(chosen)).toBe(casebookHash(resolved(one, { conflicts: "existing" })));
  });
  fc.assert(property);
});

const place = (name: string) => ({ id: "east", name });
const withPlaces = (...places: { id: string; name: string }[]) =>
  smallCasebook([{ id: "troops", kind: "troop-deployment", on: "2024-03-01" }], { places });

test("R73: a conflict keeps the existing record until somebody chooses", () => {
  const base = withPlaces(place("East"));
  const merge = mergeCasebook(withPlaces(place("Our east")), withPlaces(place("Their east")), {
    base,
  });
  expect(merge.filter(({ state }) => state !== "same")).toEqual([
    {
      list: "places",
      id: "east",
      state: "conflict",
      conflict: "both-changed",
      fields: ["name"],
      existing: place("Our east"),
      incoming: place("Their east"),
      base: place("East"),
    },
  ]);
  expect(resolved(merge).places).toEqual([place("Our east")]);
  expect(resolved(merge, { conflicts: "incoming" }).places).toEqual([place("Their east")]);
  const records = { "places/east": "incoming" } as const;
  expect(resolved(merge, { records }).places).toEqual([place("Their east")]);
});

test("R73: what one removed and the other changed is a conflict either way round", () => {
  const base = withPlaces(place("East"));
  const changed = withPlaces(place("Our east"));
  const conflict = (into: Casebook, from: Casebook) =>
    mergeCasebook(into, from, { base }).find(({ state }) => state === "conflict")?.conflict;
  expect(conflict(changed, withPlaces())).toBe("changed-here-removed-there");
  expect(conflict(withPlaces(), changed)).toBe("removed-here-changed-there");
});

test("R73: an id that another list uses is a conflict; nothing is renamed", () => {
  const condition = { id: "east", statement: "so", known: { on: "2024-01-01" } };
  const merge = mergeCasebook(withPlaces(place("East")), {
    ...withPlaces(),
    conditions: [condition],
  });
  expect(merge.find(({ list }) => list === "conditions")).toMatchObject({
    id: "east",
    state: "conflict",
    conflict: "id-taken-by-another-list",
  });
  expect(resolved(merge).conditions).toEqual([]);
  const both = resolveMerge(merge, { conflicts: "incoming" });
  expect(both.problems.map(({ code }) => code)).toEqual(["duplicate-id"]);
  const records = { "places/east": "incoming" } as const;
  expect(resolved(merge, { conflicts: "incoming", records }).conditions).toEqual([condition]);
});

test("R73: a casebook keeps its id when another comes in", () => {
  const into = withPlaces();
  const merge = mergeCasebook(into, { ...into, id: "another", title: "Another" });
  expect(merge[0]).toMatchObject({ list: "head", state: "changed", fields: ["title"] });
  expect(resolved(merge)).toMatchObject({ id: "small", title: "Another" });
});

test("R73: a merge that leaves an id without its record is refused with the place", () => {
  const troops = { id: "troops", kind: "troop-deployment", on: "2024-03-01" };
  const base = smallCasebook([troops]);
  const merge = mergeCasebook(smallCasebook([{ ...troops, title: "Ours" }]), smallCasebook([]), {
    base,
  });
  expect(conflicts(merge)).toEqual(["signals/troops"]);
  expect(resolveMerge(merge).problems.map(({ path }) => path)).toEqual([
    "signals[0].evidence[0].report",
  ]);
  expect(resolved(merge, { conflicts: "incoming" }).signals).toEqual([]);
  const records = { "reports/troops-report": "existing" } as const;
  expect(resolved(merge, { records }).signals).toHaveLength(1);
});
