import { dayNumber } from "@harmel/core";
import { describe, expect, test } from "vitest";
import { weighting } from "../../codebooks/weighting.ts";
import { temporaryFolder } from "../../testing/temporaryFolder.ts";
import type { ActRows, Archive, DailySum } from "../Archive.ts";
import { madeEvent } from "./madeEvent.ts";
import { stagedBatch } from "./stagedBatch.ts";

const dyad = ["BLR", "UKR"] as const;
const sum = (day: string, source: string, target: string, found: Partial<DailySum>) => ({
  day,
  source,
  target,
  ...found,
});

/** Dyads as acts first name them. */
function dyadsInOrder(acts: readonly ActRows[]): readonly (readonly string[])[] {
  const names = acts.map(({ source, target }) => [source, target].toSorted().join());
  return [...new Set(names)].map((name) => name.split(","));
}

/** What every driver of the archive keeps to; `open` gives an empty archive, or the same one again. */
export function archiveContract(name: string, open: (folder: string) => Promise<Archive>): void {
  describe(`the archive ${name}`, () => {
    test("is empty at first", async () => {
      await using archive = await open(temporaryFolder());
      expect(await archive.daily({ dyad, weighting })).toEqual([]);
      expect(await archive.volume()).toEqual([]);
      expect(await archive.dataSets()).toEqual([]);
    });

    test("sums rows and weights by day, direction and measure, and finds them when opened again", async () => {
      const folder = temporaryFolder();
      const events = [
        madeEvent("1"),
        madeEvent("2", { code: "190" }),
        madeEvent("3", { from: "UKR", to: "BLR", code: "046" }),
        madeEvent("4", { day: "2024-08-01", code: "0871" }),
        madeEvent("5", { to: "POL", code: "190" }),
        madeEvent("6", { code: "141" }),
      ];
      {
        await using archive = await open(folder);
        const added = await archive.add(await stagedBatch(folder, events));
        expect(added).toMatchObject({ rows: 6, imported: 6, duplicates: 0, rejected: 0 });
      }
      await using archive = await open(folder);
      const july = [
        sum("2024-07-02", "BLR", "UKR", { measure: "deterrence-raises", count: 2, tenths: 120 }),
        sum("2024-07-02", "UKR", "BLR", { measure: "dialogue-raises", count: 1, tenths: 70 }),
      ];
      const august = [
        sum("2024-08-01", "BLR", "UKR", { measure: "deterrence-lowers", count: 1, tenths: 90 }),
      ];
      expect(await archive.daily({ dyad, weighting })).toEqual([...july, ...august]);
      expect(await archive.daily({ dyad, weighting, to: "2024-07-31" })).toEqual(july);
      expect(await archive.daily({ dyad, weighting, from: "2024-07-03" })).toEqual(august);
      expect(await archive.daily({ dyad, weighting, dataSets: ["other"] })).toEqual([]);
      expect(await archive.volume()).toEqual([
        { dataSet: "made", day: "2024-07-02", rows: 5 },
        { dataSet: "made", day: "2024-08-01", rows: 1 },
      ]);
    });

    test("gives the acts of dyads by day, direction and kind", async () => {
      const folder = temporaryFolder();
      await using archive = await open(folder);
      expect(await archive.acts({})).toEqual([]);
      const events = [
        madeEvent("1", { code: "190" }),
        madeEvent("2", { code: "190" }),
        madeEvent("3", { from: "UKR", to: "BLR", code: "046" }),
        madeEvent("4", { day: "2024-08-01", to: "POL", code: "190" }),
        madeEvent("5", { code: "010" }),
      ];
      await archive.add(await stagedBatch(folder, events));
      const talks = { day: "2024-07-02", source: "UKR", target: "BLR", kind: "talks", rows: 1 };
      const strike = { day: "2024-07-02", source: "BLR", target: "UKR", kind: "clash", rows: 2 };
      const other = { day: "2024-08-01", source: "BLR", target: "POL", kind: "clash", rows: 1 };
      expect(await archive.acts({ dyads: [dyad] })).toEqual([strike, talks]);
      expect(await archive.acts({ from: "2024-07-03" })).toEqual([other]);
      expect(await archive.acts({ dyads: [] })).toEqual([]);
      expect(await archive.acts({ dyads: [["NIL", "NUL"]] })).toEqual([]);
    });

    test("counts the acts that raise pressure by dyad and day, a kind once a day and direction", async () => {
      const folder = temporaryFolder();
      await using archive = await open(folder);
      expect(await archive.pressure({ to: "2024-12-31", leastRows: 1 })).toEqual([]);
      const events = [
        madeEvent("1", { code: "190" }),
        madeEvent("2", { code: "190" }),
        madeEvent("3", { from: "UKR", to: "BLR", code: "190" }),
        madeEvent("4", { from: "UKR", to: "BLR", code: "138" }),
        madeEvent("5", { from: "UKR", to: "BLR", day: "2024-08-01", code: "190" }),
        madeEvent("6", { from: "BLR", to: "ARM", code: "046" }),
        madeEvent("7", { from: "ARM", to: "BLR", code: "046" }),
        madeEvent("8", { from: "BLR", to: "POL", code: "046" }),
        madeEvent("9", { from: "BLR", to: "POL", code: "010" }),
      ];
      await archive.add(await stagedBatch(folder, events));
      const july = { day: dayNumber("2024-07-02"), words: 1, deeds: 2 };
      const august = { day: dayNumber("2024-08-01"), words: 0, deeds: 1 };
      const talking = { dyad: ["ARM", "BLR"], days: [] };
      expect(await archive.pressure({ to: "2024-08-01", leastRows: 2 })).toEqual([
        talking,
        { dyad: ["BLR", "UKR"], days: [july, august] },
      ]);
      expect(await archive.pressure({ to: "2024-07-31", leastRows: 2 })).toEqual([
        talking,
        { dyad: ["BLR", "UKR"], days: [july] },
      ]);
      const kept = await archive.pressure({ to: "2024-08-01", leastRows: 1 });
      const acts = await archive.acts({});
      expect(kept.map((found) => found.dyad)).toEqual(dyadsInOrder(acts));
    });

    test("gives what acts are made of by data set, direction, day and code", async () => {
      const folder = temporaryFolder();
      await using archive = await open(folder);
      expect(await archive.codes({})).toEqual([]);
      const events = [
        madeEvent("1", { code: "190" }),
        madeEvent("2", { code: "190" }),
        madeEvent("3", { code: "010" }),
        madeEvent("4", { from: "UKR", to: "BLR", day: "2024-08-01", code: "046" }),
        madeEvent("5", { to: "POL" }),
      ];
      await archive.add(await stagedBatch(folder, events));
      await archive.add(await stagedBatch(folder, [madeEvent("1")], { dataSet: "other" }));
      const made = { dataSet: "made", source: "BLR", target: "UKR", day: "2024-07-02" };
      const july = [
        { ...made, code: "010", rows: 1 },
        { ...made, code: "190", rows: 2 },
      ];
      const back = { dataSet: "made", source: "UKR", target: "BLR", day: "2024-08-01" };
      const other = { ...made, dataSet: "other", code: "112", rows: 1 };
      const all = [...july, { ...back, code: "046", rows: 1 }, other];
      expect(await archive.codes({ dyads: [dyad] })).toEqual(all);
      expect(await archive.codes({ dyads: [dyad], to: "2024-07-31" })).toEqual([...july, other]);
      expect(await archive.codes({ dyads: [] })).toEqual([]);
      const dataSets = ["other"];
      expect(await archive.codes({ dataSets })).toEqual([other]);
      expect(await archive.acts({ dataSets })).toMatchObject([{ kind: "rhetoric", rows: 1 }]);
      expect(await archive.dataSetRows({ dataSets })).toMatchObject([{ dataSet: "other" }]);
      expect(await archive.acts({ dataSets: [] })).toEqual([]);
    });

    test("says on which data sets the counts of dyads rest", async () => {
      const folder = temporaryFolder();
      await using archive = await open(folder);
      expect(await archive.dataSetRows({})).toEqual([]);
      const events = [
        madeEvent("1", { code: "190" }),
        madeEvent("2", { code: "010" }),
        madeEvent("3", { from: "UKR", to: "BLR" }),
        madeEvent("4", { day: "2024-08-01", to: "POL" }),
      ];
      await archive.add(await stagedBatch(folder, events));
      const row = { dataSet: "made", source: "BLR", target: "UKR" };
      const there = { ...row, rows: 2 };
      const back = { dataSet: "made", source: "UKR", target: "BLR", rows: 1 };
      expect(await archive.dataSetRows({ dyads: [dyad] })).toEqual([there, back]);
      expect(await archive.dataSetRows({ from: "2024-07-03" })).toEqual([
        { ...row, target: "POL", rows: 1 },
      ]);
      expect(await archive.dataSetRows({ dyads: [] })).toEqual([]);
    });

    test("answers another weighting from the counts", async () => {
      const folder = temporaryFolder();
      await using archive = await open(folder);
      await archive.add(
        await stagedBatch(folder, [madeEvent("1"), madeEvent("2", { code: "190" })]),
      );
      const onlyForce = [
        { scheme: "cameo", code: "190", measure: "deterrence-raises", tenths: 1 },
      ] as const;
      expect(await archive.daily({ dyad, weighting: onlyForce })).toMatchObject([
        { count: 1, tenths: 1 },
      ]);
    });

    test("adds nothing twice, and says of what a row is a duplicate", async () => {
      const folder = temporaryFolder();
      await using archive = await open(folder);
      const first = [madeEvent("1"), madeEvent("2"), madeEvent("2", { day: "2024-07-03" })];
      expect(await archive.add(await stagedBatch(folder, first))).toMatchObject({
        imported: 2,
        duplicates: 1,
        duplicateOf: [{ file: "first.csv", rows: 1 }],
      });
      const before = await archive.daily({ dyad, weighting });
      const second = [madeEvent("1", { day: "2024-09-01" }), madeEvent("3", { from: "POL" })];
      const batch = await stagedBatch(folder, second, { file: "second.csv" });
      expect(await archive.add(batch)).toMatchObject({
        imported: 1,
        duplicates: 1,
        duplicateOf: [{ file: "first.csv", rows: 1 }],
      });
      expect(await archive.add(batch)).toMatchObject({ imported: 0, duplicates: 2 });
      expect(await archive.daily({ dyad, weighting })).toEqual(before);
    });

    test("keeps backdated, one-sided and domestic rows out of the counts and says how many", async () => {
      const folder = temporaryFolder();
      await using archive = await open(folder);
      const events = [
        madeEvent("1", { known: "2024-07-09" }),
        madeEvent("2", { known: "2024-07-10" }),
        madeEvent("3", { to: "" }),
        madeEvent("4", { to: "BLR" }),
      ];
      expect(await archive.add(await stagedBatch(folder, events))).toMatchObject({
        imported: 4,
        uncounted: { backdated: 1, oneSided: 1, domestic: 1 },
      });
      expect(await archive.daily({ dyad, weighting })).toMatchObject([{ count: 1 }]);
      expect(await archive.volume()).toMatchObject([{ rows: 3 }]);
    });

    test("keeps data sets apart and knows their schemes and licences", async () => {
      const folder = temporaryFolder();
      await using archive = await open(folder);
      await archive.add(await stagedBatch(folder, [madeEvent("1", { code: "190" })]));
      const weis = { dataSet: "other", scheme: "weis", isRestricted: true } as const;
      await archive.add(await stagedBatch(folder, [madeEvent("1", { code: "223" })], weis));
      expect(await archive.dataSets()).toEqual([
        { name: "made", scheme: "cameo", isRestricted: false, isDirected: true },
        { name: "other", scheme: "weis", isRestricted: true, isDirected: true },
      ]);
      expect(await archive.daily({ dyad, weighting })).toMatchObject([{ count: 2, tenths: 200 }]);
      expect(await archive.daily({ dyad, weighting, dataSets: ["other"] })).toMatchObject([
        { count: 1, tenths: 100 },
      ]);
    });

    test("stays as it was when a batch cannot be read", async () => {
      const folder = temporaryFolder();
      await using archive = await open(folder);
      await archive.add(await stagedBatch(folder, [madeEvent("1")]));
      const batch = await stagedBatch(folder, [madeEvent("2")]);
      await expect(archive.add({ ...batch, staged: `${batch.staged}.gone` })).rejects.toThrow(
        /gone/,
      );
      expect(await archive.daily({ dyad, weighting })).toMatchObject([{ count: 1 }]);
      expect(await archive.add(batch)).toMatchObject({ imported: 1 });
    });
  });
}
