import { do_not_optimize, measure } from "mitata";

/**
 * Time and memory of a piece of code, by mitata: it warms up, repeats until the samples suffice, and
 * keeps results from being optimised away. Columns of a table row.
 */
export async function timed(run: () => unknown) {
  const { p50, p99, heap, samples } = await measure(() => do_not_optimize(run()), {
    gc: globalThis.gc ?? false,
    heap: () => process.memoryUsage().heapUsed,
  });
  return {
    "median ms": p50 / 1e6,
    "p99 ms": p99 / 1e6,
    "heap MB": (heap?.avg ?? Number.NaN) / 1e6,
    samples: samples.length,
  };
}
