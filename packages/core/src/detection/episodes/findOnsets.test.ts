import { expect, test } from "vitest";
import * as fc from "fast-check";
import { detectionSettings } from "../detectionSettings.ts";
import { type DayCounts, runningSums } from "../rise/runningSums.ts";
import { findOnsets, seenIn } from "./findOnsets.ts";
import { type OnsetFact, onsetStart, onsetStep } from "./onsetStream.ts";

const quiet: DayCounts = { words: 0, deeds: 0, volume: 50 };
const tense: DayCounts = { words: 1, deeds: 2, volume: 50 };
const days = (length: number, day = quiet): DayCounts[] => Array.from({ length }, () => day);

/** Sparse days, with a burst now and then, and an archive that changes its size. */
const history = fc
  .array(
    fc.record({
      length: fc.integer({ min: 1, max: 60 }),
      words: fc.integer({ min: 0, max: 3 }),
      deeds: fc.integer({ min: 0, max: 3 }),
      every: fc.integer({ min: 1, max: 40 }),
      volume: fc.integer({ min: 0, max: 90 }),
    }),
    { maxLength: 14 },
  )
  .map((parts) =>
    parts.flatMap(({ length, every, volume, words, deeds }) =>
      Array.from({ length }, (_, day) =>
        day % every === 0 ? { words, deeds, volume } : { ...quiet, volume },
      ),
    ),
  );

function watched(series: readonly DayCounts[]): readonly OnsetFact[] {
  let state = onsetStart();
  return series.flatMap((day) => {
    const [next, facts] = onsetStep(state, day);
    state = next;
    return facts;
  });
}

test("R61: finds the rise, says when it was seen, and when it was over", () => {
  const [episode, ...others] = findOnsets([...days(200), ...days(5, tense), ...days(60)]);
  expect(others).toEqual([]);
  expect(episode).toMatchObject({ onset: 200, seen: 200, peak: 204, end: 218 });
  expect(episode?.rise.strands).toEqual(["words", "deeds"]);
});

test("R61: finds nothing in nothing, in silence, in one act, or in a steady level", () => {
  expect(findOnsets([])).toEqual([]);
  expect(findOnsets(days(400))).toEqual([]);
  expect(findOnsets([...days(200), { ...quiet, deeds: 1 }, ...days(9)])).toEqual([]);
  expect(findOnsets(days(400, tense))).toEqual([]);
});

/** A word in every fifth day, then in every other; the archive grows from day 300 on, or does not. */
const growing = (rows: number): DayCounts[] =>
  Array.from({ length: 600 }, (_, day) => ({
    words: day % (day < 400 ? 5 : 1) === 0 ? 1 : 0,
    deeds: 0,
    volume: day < 300 ? 50 : rows,
  }));

test("R61: discounts a rise that the whole archive shows", () => {
  expect(findOnsets(growing(50)).length).toBeGreaterThan(0);
  expect(findOnsets(growing(250))).toEqual([]);
});

test("R62: the stream tells on each day what the batch finds", () => {
  fc.assert(
    fc.property(history, (series) => {
      const batch = findOnsets(series);
      const facts = watched(series);
      const seen = facts.flatMap(({ kind, episode }) => (kind === "onset" ? [episode.seen] : []));
      const ends = facts.flatMap(({ kind, episode }) =>
        kind === "end" ? [[episode.onset, episode.peak, episode.end]] : [],
      );
      expect(seen).toEqual(batch.map((episode) => episode.seen));
      expect(ends).toEqual(
        batch.flatMap(({ onset, peak, end }) => (end === undefined ? [] : [[onset, peak, end]])),
      );
    }),
    { numRuns: 60 },
  );
});

test("R62: the days with acts alone tell on which days onsets are seen", () => {
  fc.assert(
    fc.property(history, (series) => {
      const sums = runningSums(series, detectionSettings.volumeDays);
      const busy = series.flatMap(({ words, deeds }, day) => (words + deeds > 0 ? [day] : []));
      const seen = findOnsets(series).map((episode) => episode.seen);
      expect(seenIn(sums, busy, detectionSettings)).toEqual(seen);
    }),
    { numRuns: 60 },
  );
});

test("R62: no day looks at a later one", () => {
  fc.assert(
    fc.property(history, fc.nat(), (series, cut) => {
      const until = cut % (series.length + 1);
      const known = findOnsets(series.slice(0, until)).map(({ onset, seen }) => [onset, seen]);
      const later = findOnsets(series).filter(({ seen }) => seen < until);
      expect(later.map(({ onset, seen }) => [onset, seen])).toEqual(known);
    }),
    { numRuns: 60 },
  );
});

test("R62: a stream holds no more after ten years than after one", () => {
  let state = onsetStart();
  for (const day of days(800, tense)) [state] = onsetStep(state, day);
  expect(state.recent.words).toHaveLength(detectionSettings.baseDays + 15);
  expect(state.volumes).toHaveLength(detectionSettings.volumeDays);
});

test("two onsets lie more than the quiet days apart", () => {
  fc.assert(
    fc.property(history, (series) => {
      const seen = findOnsets(series).map((episode) => episode.seen);
      const gaps = seen.slice(1).map((day, index) => day - seen[index]!);
      expect(Math.min(Infinity, ...gaps)).toBeGreaterThan(detectionSettings.quietDays);
    }),
    { numRuns: 60 },
  );
});
