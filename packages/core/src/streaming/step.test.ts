import { expect, test } from "vitest";
import { smallCasebook } from "../testing/smallCasebook.ts";
import { type Arrival, arrivalsOf } from "./arrivalsOf.ts";
import { createStream } from "./createStream.ts";
import { step } from "./step.ts";
import type { StreamFact, StreamInput, StreamState } from "./streamState.ts";

/** All inputs one after the other, and what they brought about. */
function follow(begun: StreamState, inputs: readonly StreamInput[]) {
  const facts: StreamFact[] = [];
  let state = begun;
  for (const input of inputs) {
    const [next, brought] = step(state, input);
    state = next;
    facts.push(...brought);
  }
  return { state, facts };
}

function pressureIn({ levels }: StreamState): number | string {
  return "unknown" in levels ? levels.unknown : levels.inForce.deterrence;
}

const day = (text: string): StreamInput => ({ kind: "day", day: text });
const troops = { id: "troops", kind: "troop-deployment", on: "2024-03-01" } as const;

test("the levels of a day outside coverage are unknown", () => {
  const casebook = smallCasebook([troops]);
  const stream = createStream(casebook);
  expect(stream.levels).toEqual({ day: "2023-12-31", unknown: "outside coverage" });
  expect(pressureIn(follow(stream, [day("2025-01-01")]).state)).toBe("outside coverage");
});

test("a signal known on its day counts on it, and a day later still", () => {
  const casebook = smallCasebook([troops]);
  const { state, facts } = follow(createStream(casebook), [
    ...arrivalsOf(casebook),
    day("2024-03-02"),
  ]);
  expect(pressureIn(state)).toBe(6);
  expect(facts.filter((fact) => fact.day === "2024-03-01")).toEqual(
    ["dyad", "A→B"].flatMap((of) => [
      { kind: "posture changed", day: "2024-03-01", of, from: "quiet", to: "deterrence-led" },
      { kind: "threshold reached", day: "2024-03-01", of, track: "deterrence" },
    ]),
  );
});

test("a signal announced for a day to come counts from that day", () => {
  const casebook = smallCasebook([troops]);
  const [arrival] = arrivalsOf(casebook) as [Arrival];
  const report = { ...arrival.reports[0]!, published: { from: "2024-02-20" } };
  const announced = { ...arrival, knownOn: "2024-02-20", reports: [report] };
  const { state } = follow(createStream(casebook), [announced, day("2024-02-29")]);
  expect(pressureIn(state)).toBe(0);
  expect(pressureIn(follow(state, [day("2024-03-01")]).state)).toBe(6);
});

test("a beginning that becomes known after its ending is ended", () => {
  const casebook = smallCasebook([
    { ...troops, published: "2024-04-01" },
    { id: "home", kind: "withdrawal", on: "2024-03-20", ends: ["troops"] },
  ]);
  const { state, facts } = follow(createStream(casebook), arrivalsOf(casebook));
  expect(pressureIn(state)).toBe(0);
  expect(facts).toContainEqual({
    kind: "ending waits",
    day: "2024-03-20",
    signal: "home",
    ends: "troops",
  });
});

test("evidence that refutes a signal takes it back, with what it ended", () => {
  const casebook = smallCasebook([
    troops,
    {
      id: "home",
      kind: "withdrawal",
      on: "2024-03-20",
      how: "announced",
      ends: ["troops"],
      further: [{ published: "2024-03-25", stance: "denies", aspect: "occurrence", sight: true }],
    },
  ]);
  const [begun, announced, refuted] = arrivalsOf(casebook) as [Arrival, Arrival, Arrival];
  const { state } = follow(createStream(casebook), [begun, announced]);
  expect(pressureIn(state)).toBe(3);
  expect(pressureIn(follow(state, [refuted]).state)).toBe(6);
});

test("an unreported position fades and falls below the threshold on its day", () => {
  const casebook = smallCasebook([troops]);
  const { facts } = follow(createStream(casebook), [...arrivalsOf(casebook), day("2024-06-01")]);
  expect(facts).toContainEqual({
    kind: "fell below threshold",
    day: "2024-04-13",
    of: "dyad",
    track: "deterrence",
  });
});

test("what changes a sum comes too late, and is left out", () => {
  const casebook = smallCasebook([
    troops,
    { ...troops, id: "more", on: "2024-03-05" },
    { ...troops, id: "late", on: "2024-03-02", published: "2024-09-01" },
  ]);
  const stream = createStream(casebook, { memoryDays: 10 });
  const { state, facts } = follow(stream, arrivalsOf(casebook));
  expect(facts).toContainEqual({ kind: "too late", day: "2024-09-01", signal: "late" });
  expect(pressureIn(state)).toBeLessThan(1);
});

test("an ending long after the memory still ends what stands", () => {
  const casebook = smallCasebook([
    troops,
    { id: "home", kind: "withdrawal", on: "2024-11-01", ends: ["troops"] },
  ]);
  const stream = createStream(casebook, { memoryDays: 5 });
  const { state, facts } = follow(stream, [day("2024-02-01"), ...arrivalsOf(casebook)]);
  expect(pressureIn(state)).toBe(0);
  expect(facts.map((fact) => fact.kind)).not.toContain("ending waits");
});

test("a step changes nothing it was given, and goes on from JSON", () => {
  const casebook = smallCasebook([troops, { ...troops, id: "more", on: "2024-03-10" }]);
  const [first, second] = arrivalsOf(casebook) as [Arrival, Arrival];
  const [state] = step(createStream(casebook), first);
  const stored = JSON.stringify(state);
  const [next] = step(state, second);
  expect(JSON.stringify(state)).toBe(stored);
  expect(step(JSON.parse(stored) as StreamState, second)[0]).toEqual(next);
});

test("the clock never goes back", () => {
  const { state } = follow(createStream(smallCasebook([])), [day("2024-05-01"), day("2024-04-01")]);
  expect(state.day).toBe("2024-05-01");
});

test("an input without a day of the calendar is refused", () => {
  expect(() => step(createStream(smallCasebook([])), day("2024-02-30"))).toThrow(RangeError);
  expect(() => createStream(smallCasebook([]), { memoryDays: 0.5 })).toThrow(RangeError);
});

test("an ending that becomes known later lets an imprecise beginning begin before it", () => {
  const casebook = smallCasebook([
    { ...troops, occurred: { from: "2024-03-01", to: "2024-03-20" }, published: "2024-03-21" },
    { id: "home", kind: "withdrawal", on: "2024-03-10", ends: ["troops"], published: "2024-03-25" },
  ]);
  const [begun, ended] = arrivalsOf(casebook) as [Arrival, Arrival];
  const { state } = follow(createStream(casebook), [begun]);
  expect(pressureIn(state)).toBe(6);
  expect(pressureIn(follow(state, [ended]).state)).toBe(0);
});

test("an ending waits for its beginning longer than the memory", () => {
  const casebook = smallCasebook([
    { ...troops, published: "2024-09-01" },
    { id: "home", kind: "withdrawal", on: "2024-03-20", ends: ["troops"] },
  ]);
  const stream = createStream(casebook, { memoryDays: 5 });
  expect(pressureIn(follow(stream, arrivalsOf(casebook)).state)).toBe(0);
});

test("taking back what is kept in sum comes too late", () => {
  const casebook = smallCasebook([troops]);
  const [arrival] = arrivalsOf(casebook) as [Arrival];
  const later = { ...arrival, knownOn: "2024-09-01", reports: [] };
  const stream = createStream(casebook, { memoryDays: 5 });
  const { facts } = follow(stream, [arrival, day("2024-08-01"), later]);
  expect(facts.map((fact) => fact.kind)).toContain("too late");
  expect(follow(createStream(casebook), [arrival, later]).facts).not.toContainEqual(
    expect.objectContaining({ kind: "too late" }),
  );
});
