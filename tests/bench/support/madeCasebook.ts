import { type Casebook, dayNumber, dayText, kinds, parseCasebook } from "@harmel/core";

/** Numbers from 0 to 1 that look random and are the same on every run (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A valid casebook of so many signals, ten a day: every kind, both directions, forty places, two
 * pieces of evidence each, and every fifth an ending of an earlier one.
 */
export function madeCasebook(signals: number): Casebook {
  const next = numbersFrom(signals);
  const pick = <Value>(from: readonly Value[]): Value =>
    from[Math.floor(next() * from.length)] as Value;
  const start = dayNumber("1990-01-01");
  const dayOf = (index: number): string => dayText(start + Math.floor(index / 10));
  const places = Array.from({ length: 40 }, (_, index) => ({
    id: `place-${index}`,
    name: `Place ${index}`,
  }));
  const speakers = ["A", "B", "O"] as const;
  const evidenceOf = (index: number) =>
    [0, 1].map((number) => ({
      report: `report-${index}-${number}`,
      stance: "asserts",
      by: pick(speakers),
      sight: next() < 0.5,
      credibility: 3,
    }));
  const numbers = Array.from({ length: signals }, (_, index) => index);
  return parseCasebook({
    format: 1,
    id: `made-${signals}`,
    title: "A made casebook",
    focus: ["A", "B"],
    coverage: { from: dayOf(0), to: dayOf(signals - 1), of: "what was made" },
    coding: { by: "coder", on: "2024-01-01" },
    coders: [{ id: "coder", name: "Coder" }],
    actors: speakers.map((id) => ({ id, name: id, type: "state" })),
    spheres: [{ id: "world", label: "World" }],
    sources: [
      { id: "paper", name: "Paper", sphere: "world", reliability: "B", reliabilityReason: "made" },
    ],
    places,
    reports: numbers.flatMap((index) =>
      [0, 1].map((number) => ({
        id: `report-${index}-${number}`,
        source: "paper",
        title: "A report",
        published: { from: dayOf(index) },
        language: "en",
      })),
    ),
    signals: numbers.map((index) => {
      const doer = pick(["A", "B"]);
      return {
        id: `signal-${index}`,
        title: `Signal ${index}`,
        kind: index % 5 === 4 ? "withdrawal" : pick(kinds).id,
        occurred: { from: dayOf(index) },
        initiators: [doer],
        targets: [{ actor: doer === "A" ? "B" : "A", basis: "stated" }],
        place: pick(places).id,
        ...(index % 5 === 4 ? { ends: [`signal-${Math.floor(next() * index)}`] } : {}),
        evidence: evidenceOf(index),
      };
    }),
  });
}
