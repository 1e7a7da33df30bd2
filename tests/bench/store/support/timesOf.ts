import type { Cell } from "../../support/Bench.ts";

/** Columns of a table for what was measured once each; quantiles by the nearest rank. */
export function timesOf(times: readonly number[]): Record<string, Cell> {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN).toFixed(2);
  const runs = sorted.length;
  return { "median ms": at(0.5), ...(runs > 10 && { "p99 ms": at(0.99), "most ms": at(1) }), runs };
}
