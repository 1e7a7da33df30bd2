import { expect, test } from "vitest";
import { bocpdOnsets } from "./bocpdOnsets.ts";
import { cusumOnsets } from "./cusumOnsets.ts";
import { ewmaOnsets } from "./ewmaOnsets.ts";
import { partitionOnsets } from "./partitionOnsets.ts";
import { weeklyOnsets } from "./weeklyOnsets.ts";

const counts = Float64Array.from({ length: 400 }, (_, day) =>
  day >= 250 && day < 270 ? 3 : day % 30 === 0 ? 1 : 0,
);
const calm = new Float64Array(400);

test("each finds a plain rise near its day, and nothing in silence", () => {
  const methods: readonly ((x: Float64Array) => readonly number[])[] = [
    (x) => partitionOnsets(x),
    (x) => weeklyOnsets(x, 4.5, 0.05),
    (x) => cusumOnsets(x, 1, Math.log(50)),
    (x) => bocpdOnsets(x, 1),
    (x) => ewmaOnsets(x),
  ];
  for (const onsets of methods) {
    const first = onsets(counts).find((day) => day > 200);
    expect(Math.abs((first ?? 0) - 250)).toBeLessThan(5);
    expect(onsets(calm)).toEqual([]);
  }
});

test("partitioning discounts the archive's growth", () => {
  const volume = Float64Array.from(counts, (_, day) => (day < 160 ? 10 : 400));
  const growing = Float64Array.from(counts, (_, day) =>
    day < 160 ? (day % 20 === 0 ? 1 : 0) : day % 5 === 0 ? 1 : 0,
  );
  expect(partitionOnsets(growing, { volume }).length).toBeLessThanOrEqual(
    partitionOnsets(growing).length,
  );
});
