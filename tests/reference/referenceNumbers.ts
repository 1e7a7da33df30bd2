import { existsSync, readFileSync } from "node:fs";

const folder = new URL("../../../shared/reference/", import.meta.url);

/** Whether the independent numbers lie beside the repository; tests that need them say so when not. */
export const hasReference = existsSync(folder);

/** Why a test on the independent numbers was left out, for its title. */
export const orSkipped = hasReference ? "" : " (skipped: ../shared/reference is not here)";

/** One file of independent numbers. The caller names its shape; nothing checks it. */
export const referenceNumbers = <Shape>(name: string): Shape =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Shape;

/** The entry of a name, which the file must have. */
export const entryOf = <Value>(record: Readonly<Record<string, Value>>, name: string): Value => {
  const value = record[name];
  if (value === undefined) throw new Error(`no entry ${name}`);
  return value;
};

/** A series of the reference, by name. */
export const seriesOf = (name: string): readonly number[] =>
  entryOf(referenceNumbers<Record<string, { values: number[] }>>("series"), name).values;

/** The largest difference between two lists, relative where the expected value is over 1. */
export const largestDifference = (
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
): number => {
  if (actual.length !== expected.length) return Infinity;
  const differences = Array.from(
    expected,
    (value, index) => Math.abs((actual[index] ?? Infinity) - value) / Math.max(1, Math.abs(value)),
  );
  return Math.max(0, ...differences);
};
