import { expect, test } from "vitest";
import { exposureOf } from "../rise/runningSums.ts";
import { backtestOutlook } from "./backtestOutlook.ts";
import type { OutlookSample } from "./outlookSample.ts";
import { outlookSamples } from "./outlookSamples.ts";
import { referenceClass } from "./referenceClass.ts";

const calm = { recent: "none", lastOnset: "longer ago or never" } as const;
const tense = { recent: "ten or more", lastOnset: "in the last year" } as const;

/** Two states, of which the second escalates in every other case, or no more than the first. */
const samples = (tells: boolean): OutlookSample[] =>
  Array.from({ length: 2000 }, (_, index) => {
    const state = index % 2 === 0 ? calm : tense;
    const often = tells && state === tense ? 4 : 20;
    return { state, day: index, escalated: index % often === 1 };
  });

test("R66: gives the share of the reference class with its cases and interval", () => {
  const found = referenceClass(tense, samples(true));
  expect(found).toMatchObject({ cases: 1000, escalated: 500, share: 0.5 });
  expect(found?.interval.lower).toBeCloseTo(0.469, 3);
});

test("R66: an outlook may be shown where it beat the share of all cases in both halves", () => {
  expect(backtestOutlook(samples(true), 28)).toMatchObject({ beatsClimatology: true });
  const few = samples(true).slice(0, 100);
  expect(backtestOutlook(few, 28)).toBeUndefined();
  const random = samples(true).map((sample, index) => ({
    ...sample,
    state: (index * 7919) % 11 < 5 ? calm : tense,
  }));
  const backtest = backtestOutlook(random, 28);
  expect(backtest?.skill).toBeLessThan(0.01);
});

const said = (all: readonly OutlookSample[]): unknown =>
  backtestOutlook(all, 28)?.calibration.map(({ count, forecast }) => [count, forecast]);

test("R66: a forecast knows nothing of what was not over on its day", () => {
  const changed = samples(true).map((sample) =>
    sample.day >= 1972 ? { ...sample, escalated: !sample.escalated } : sample,
  );
  expect(said(changed)).toEqual(said(samples(true)));
});

test("samples do not look at the same days ahead twice", () => {
  const volumes = Array.from({ length: 600 }, () => 50);
  const acts = [500, 501, 502, 503, 504].map((on) => ({ on, words: 0, deeds: 1 }));
  const found = outlookSamples(acts, exposureOf(volumes, 91), 28);
  expect(found.map(({ day }) => day)).toEqual([365, 393, 421, 449, 477, 505, 533, 561]);
  expect(found.filter(({ escalated }) => escalated).map(({ day }) => day)).toEqual([477]);
  expect(found[5]?.state).toEqual({ recent: "three to nine", lastOnset: "in the last 28 days" });
});
