/** The middle and the edges of what was measured; quantiles by the nearest rank. */
export function spread(measured: number[]) {
  const sorted = measured.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), least: at(0), runs: sorted.length };
}
