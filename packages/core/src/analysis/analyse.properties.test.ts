import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Casebook } from "../casebook/casebook.ts";
import { knowledgeOf } from "../evidence/knowledge.ts";
import { evidenceWeight } from "../evidence/realisation.ts";
import { lastDay } from "../time/dating.ts";
import { dayNumber, dayText } from "../time/day.ts";
import { randomCasebook } from "../testing/randomCasebook.ts";
import type { Analysis } from "./analysis.ts";
import { analyse } from "./analyse.ts";

const numRuns = 80;

function check<Value>(arbitrary: fc.Arbitrary<Value>, property: (value: Value) => void): void {
  fc.assert(fc.property(arbitrary, property), { numRuns });
}

/** Every number of the analysis, for what must stay the same although the record differs. */
function derived(analysis: Analysis) {
  const { levels, episodes, weeks } = analysis;
  return { levels, episodes, weeks };
}

test("R49: the order of the records does not matter", () => {
  const shuffles = fc.record({
    casebook: randomCasebook(),
    seed: fc.array(fc.nat(), { minLength: 40 }),
  });
  check(shuffles, ({ casebook, seed }) => {
    const shuffled = Object.fromEntries(
      Object.entries(casebook).map(([key, value]) => {
        if (!Array.isArray(value) || key === "focus") return [key, value];
        const keyed = value.map((entry, index) => ({
          entry,
          by: seed[index % seed.length]! + index,
        }));
        return [
          key,
          keyed
            .sort((x, y) => x.by - y.by)
            .map(({ entry }) => entry)
            .toReversed(),
        ];
      }),
    ) as Casebook;
    expect(JSON.stringify(analyse(shuffled))).toBe(JSON.stringify(analyse(casebook)));
  });
});

test("R49: the order of evidence, of targets and of what is ended changes no level", () => {
  check(randomCasebook(), (casebook) => {
    const signals = casebook.signals.map((signal) => ({
      ...signal,
      evidence: signal.evidence.toReversed(),
      targets: signal.targets.toReversed(),
      ends: signal.ends?.toReversed(),
    }));
    expect(derived(analyse({ ...casebook, signals }))).toEqual(derived(analyse(casebook)));
  });
});

test("R10: a duplicate report of the same evidence changes nothing derived", () => {
  const choices = fc.record({
    casebook: randomCasebook({ minLength: 1 }),
    at: fc.nat(),
    item: fc.nat(),
  });
  check(choices, ({ casebook, at, item }) => {
    const signal = casebook.signals[at % casebook.signals.length]!;
    const evidence = signal.evidence[item % signal.evidence.length]!;
    const report = casebook.reports.find(({ id }) => id === evidence.report)!;
    const copy = { ...casebook };
    copy.reports = [...casebook.reports, { ...report, id: "copy" }];
    copy.signals = casebook.signals.map((entry) =>
      entry === signal
        ? { ...entry, evidence: [...entry.evidence, { ...evidence, report: "copy" }] }
        : entry,
    );
    expect(derived(analyse(copy))).toEqual(derived(analyse(casebook)));
  });
});

test("R15: splitting a standing signal changes nothing in force", () => {
  const choices = fc.record({
    casebook: randomCasebook({ minLength: 1 }),
    at: fc.nat(),
    pieces: fc.integer({ min: 2, max: 4 }),
  });
  check(choices, ({ casebook, at, pieces }) => {
    const chosen = casebook.signals[at % casebook.signals.length]!;
    const id = (index: number) => (index === 0 ? chosen.id : `piece-${index}`);
    const all = Array.from({ length: pieces }, (_, index) => id(index));
    const signals = casebook.signals.map((signal) => ({
      ...signal,
      ends: signal.ends?.flatMap((ended) => (ended === chosen.id ? all : [ended])),
    }));
    const whole = signals.find((signal) => signal.id === chosen.id)!;
    for (let index = 1; index < pieces; index += 1) signals.push({ ...whole, id: id(index) });
    const split = analyse({ ...casebook, signals });
    const before = analyse(casebook);
    expect(split.levels.map((level) => level.inForce)).toEqual(
      before.levels.map((level) => level.inForce),
    );
  });
});

test("R7: what became known later never changes the analysis as of an earlier day", () => {
  const choices = fc.record({
    casebook: randomCasebook({ minLength: 1 }),
    on: fc.integer({ min: 0, max: 300 }),
  });
  check(choices, ({ casebook, on }) => {
    const asOf = dayText(dayNumber("2024-01-01") + on);
    const early = new Set(
      casebook.reports.filter(({ published }) => lastDay(published) <= asOf).map(({ id }) => id),
    );
    const signals = casebook.signals
      .map((signal) => ({
        ...signal,
        evidence: signal.evidence.filter(({ report }) => early.has(report)),
      }))
      .filter(({ evidence }) => evidence.length > 0);
    const reports = casebook.reports.filter(({ id }) => early.has(id));
    const { casebook: told, ...now } = analyse(casebook, { asOf });
    const { casebook: toldThen, ...then } = analyse({ ...casebook, signals, reports }, { asOf });
    expect(JSON.stringify(now)).toBe(JSON.stringify(then));
    expect([told.signals, told.reports]).toEqual([toldThen.signals, toldThen.reports]);
  });
});

test("R19: levels are finite, not negative, and what is in force and recent together", () => {
  check(randomCasebook(), (casebook) => {
    const parts = analyse(casebook).levels.flatMap((level) => [
      level,
      ...Object.values(level.byDirection),
    ]);
    const wrong = (["deterrence", "dialogue"] as const).flatMap((track) =>
      parts.filter((part) => {
        const sum = part.inForce[track] + part.recent[track];
        const adds = Math.abs(sum - part[track]) < 0.0021;
        return !(adds && part[track] >= 0 && Number.isFinite(part[track]));
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test("R21: what is in force is the sum of its contributions, faded for want of reports or not", () => {
  const choices = fc.record({ casebook: randomCasebook(), on: fc.integer({ min: 0, max: 300 }) });
  check(choices, ({ casebook, on }) => {
    const analysis = analyse(casebook);
    const day = analysis.on(dayText(dayNumber("2024-01-01") + on));
    if ("unknown" in day) throw new Error(day.unknown);
    for (const [key, direction] of Object.entries(day.byDirection)) {
      const own = day.contributions.filter(
        (entry) =>
          entry.direction === key && entry.track === "deterrence" && entry.part === "in force",
      );
      const sum = own.reduce((total, entry) => total + entry.amount, 0);
      // What adds less than 0.05 is not listed.
      expect(Math.abs(Math.max(0, sum) - direction.inForce.deterrence)).toBeLessThan(0.05 * 26);
    }
  });
});

test("R22: build-up, return, hostilities and easing begin only on a day of their signals", () => {
  check(randomCasebook({ minLength: 8, maxLength: 40 }), (casebook) => {
    const analysis = analyse(casebook);
    const signals = new Map(casebook.signals.map((signal) => [signal.id, signal]));
    const actsOn = (id: string, day: string) => {
      const signal = signals.get(id)!;
      const expires = signal.until && dayText(dayNumber(lastDay(signal.until)) + 1) === day;
      return (signal.occurred.from <= day && day <= lastDay(signal.occurred)) || expires;
    };
    for (const phase of analysis.episodes.flatMap((episode) => episode.phases)) {
      if (!["build-up", "return", "hostilities", "easing"].includes(phase.name)) continue;
      expect(phase.waited).toBe(false);
      expect(phase.because.some((id) => actsOn(id, phase.from))).toBe(true);
    }
  });
});

test("R21: every reason names signals that are known, and every boundary has one", () => {
  check(randomCasebook({ minLength: 8, maxLength: 40 }), (casebook) => {
    const { episodes, weeks, signals } = analyse(casebook);
    const known = new Set(signals.map((signal) => signal.id));
    for (const { because } of episodes.flatMap((episode) => episode.phases)) {
      expect(because.length).toBeGreaterThan(0);
      expect(because.filter((id) => !known.has(id))).toEqual([]);
    }
    for (const { because } of weeks) expect(because.filter((id) => !known.has(id))).toEqual([]);
  });
});

test("R22: phases follow one another without a gap, inside coverage", () => {
  check(randomCasebook({ minLength: 8, maxLength: 40 }), (casebook) => {
    const { coverage, episodes } = analyse(casebook);
    let last = "";
    for (const episode of episodes) {
      expect(episode.onset > last).toBe(true);
      expect(episode.phases[0]?.from).toBe(episode.onset);
      expect(episode.peak >= episode.onset).toBe(true);
      episode.phases.forEach((phase, index) => {
        const next = episode.phases[index + 1];
        if (phase.to !== null) expect(phase.to >= phase.from).toBe(true);
        if (next === undefined) expect(phase.to).toBe(episode.end);
        else expect(phase.to).toBe(dayText(dayNumber(next.from) - 1));
        expect(phase.from >= coverage.from && phase.from <= coverage.to).toBe(true);
        last = phase.to ?? coverage.to;
      });
    }
  });
});

test("R12: what is refuted counts nothing, and each way to weigh evidence gives at most the one before", () => {
  check(randomCasebook(), (casebook) => {
    const refuted = analyse(casebook).signals.filter((state) => state.realisation === "refuted");
    expect(refuted.filter((state) => state.counted !== 0)).toEqual([]);
    for (const { realisation } of knowledgeOf(casebook, "2024-12-31").signals) {
      const shares = (["off", "graded", "denied-zero"] as const).map((mode) =>
        evidenceWeight(realisation, mode),
      );
      expect(shares).toEqual(shares.toSorted((x, y) => y - x));
    }
  });
});

test("R35: shares that hold lie between 0 and 1, and the settings asked for are among the runs", () => {
  fc.assert(
    fc.property(randomCasebook({ minLength: 4, maxLength: 12 }), (casebook) => {
      const { levels, episodes, fragilityRuns } = analyse(casebook, { fragility: true });
      expect(fragilityRuns).toBeGreaterThanOrEqual(972);
      for (const { holds } of [...levels, ...episodes.flatMap((episode) => episode.phases)]) {
        expect(holds).toBeGreaterThan(0);
        expect(holds).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 4 },
  );
});
