import * as fc from "fast-check";
import { expect, test } from "vitest";
import { coal, nile } from "../fixtures/knownSeries.ts";
import { gaussianCost } from "./gaussianCost.ts";
import { negativeBinomialCost } from "./negativeBinomialCost.ts";
import { optimalPartition } from "./optimalPartition.ts";
import { poissonCost } from "./poissonCost.ts";
import type { SegmentCost } from "./segmentCost.ts";

// Expected: R changepoint 2.3, cpt.mean(Nile/mad, penalty="Manual", pen.value=2*log(100), method="PELT")
// and cpt.meanvar(coal, test.stat="Poisson", penalty="BIC", method="PELT"); the negative binomial from
// unpruned optimal partitioning in numpy 1.24.2.
test.each([
  [
    "Nile, mean",
    nile,
    gaussianCost(115.31921651658926),
    9.210340371976184,
    1,
    [28],
    129.33325558928894,
  ],
  [
    "Nile, mean, lax",
    nile,
    gaussianCost(115.31921651658926),
    4.605170185988092,
    1,
    [6, 7, 10, 19, 28, 37, 40, 45, 47, 83, 95],
    112.080063092115,
  ],
  ["coal, Poisson", coal, poissonCost(), 9.436997742590188, 1, [41, 97], -266.0073173909834],
  ["coal, Poisson, 7", coal, poissonCost(), 9.436997742590188, 7, [41, 97], -266.0073173909834],
  ["coal, size .6", coal, negativeBinomialCost(0.6), 9.436997742590188, 7, [41], 287.3335679184028],
] as const)(
  "finds the optimum others found: %s",
  (_, series, cost, penalty, minimumLength, breaks, objective) => {
    const partition = optimalPartition(series, { cost, penalty, minimumLength });
    expect(partition.breaks).toEqual(breaks);
    expect(partition.objective).toBeCloseTo(objective, 9);
  },
);

// numpy: the series on which ruptures 1.1 returns the worse partition [2]
test("R51: stays exact with a minimum length, where published pruning is not", () => {
  const partition = optimalPartition([0, 1, 0, 0, 1], {
    cost: gaussianCost(1),
    penalty: 0.1,
    minimumLength: 2,
  });
  expect(partition.breaks).toEqual([]);
  expect(partition.objective).toBeCloseTo(1.2, 12);
});

const sparse = fc.array(
  fc.integer({ min: -12, max: 6 }).map((count) => Math.max(0, count)),
  {
    maxLength: 60,
  },
);
const settings = fc.record({
  penalty: fc.double({ min: 0, max: 12, noNaN: true }),
  minimumLength: fc.integer({ min: 1, max: 8 }),
});
const costs: readonly SegmentCost[] = [poissonCost(), negativeBinomialCost(0.3), gaussianCost(1)];

test("R51: agrees with partitioning that neither prunes nor leaves out zeros", () => {
  fc.assert(
    fc.property(sparse, settings, fc.constantFrom(...costs), (series, options, cost) => {
      const { breaks, objective } = optimalPartition(series, { cost, ...options });
      const expected = unpruned(series, cost, options.penalty, options.minimumLength);
      expect(Math.abs(objective - expected)).toBeLessThan(1e-9);
      expect(priceOf(series, cost, options.penalty, breaks)).toBeCloseTo(objective, 9);
    }),
    { numRuns: 500 },
  );
});

test("gives no break to a series too short for two segments", () => {
  const options = { cost: poissonCost(), penalty: 0, minimumLength: 3 };
  expect(optimalPartition([], options)).toEqual({ breaks: [], objective: 0 });
  expect(optimalPartition([0, 0, 9, 9, 9], options).breaks).toEqual([]);
});

test("refuses what has no meaning", () => {
  const cost = poissonCost();
  expect(() => optimalPartition([1, -1], { cost, penalty: 1 })).toThrow("not at 1: -1");
  expect(() => optimalPartition([Number.NaN], { cost, penalty: 1 })).toThrow("not at 0: NaN");
  expect(() => optimalPartition([1], { cost, penalty: -1 })).toThrow("not -1");
  expect(() => optimalPartition([1], { cost, penalty: 1, minimumLength: 0.5 })).toThrow("not 0.5");
  expect(() => negativeBinomialCost(0)).toThrow("not 0");
});

function priceOf(
  series: readonly number[],
  cost: SegmentCost,
  penalty: number,
  breaks: readonly number[],
): number {
  if (series.length === 0) return 0;
  const costOf = cost.prepare(Float64Array.from(series));
  const ends = [...breaks, series.length];
  return ends.reduce(
    (sum, end, index) => sum + costOf(ends[index - 1] ?? 0, end),
    penalty * breaks.length,
  );
}

function unpruned(
  series: readonly number[],
  cost: SegmentCost,
  penalty: number,
  minimumLength: number,
): number {
  if (series.length === 0) return 0;
  const costOf = cost.prepare(Float64Array.from(series));
  if (series.length < 2 * minimumLength) return costOf(0, series.length);
  const least = [-penalty, ...series.map(() => Infinity)];
  for (let end = minimumLength; end <= series.length; end += 1) {
    for (let start = 0; start <= end - minimumLength; start += 1) {
      const total = least[start]! + costOf(start, end) + penalty;
      if (total < least[end]!) least[end] = total;
    }
  }
  return least[series.length]!;
}
