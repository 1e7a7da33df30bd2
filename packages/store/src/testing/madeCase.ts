import { type Casebook, type Signal, dayNumber, dayText, parseCasebook } from "@harmel/core";

const start = dayNumber("2020-01-01");

/** A signal of a made case, cited by the report of its number. */
export function madeSignal(number: number, more: Partial<Signal> = {}): Signal {
  return {
    id: `signal-${number}`,
    title: `Troops move, ${number}`,
    kind: "troop-deployment",
    occurred: { from: dayText(start + (number % 1_000)) },
    initiators: ["A"],
    targets: [{ actor: "B", basis: "stated" }],
    evidence: [{ report: `report-${number}`, stance: "asserts", credibility: 2 }],
    ...more,
  };
}

/** A report of a made case. */
export function madeReport(number: number) {
  const day = dayText(start + (number % 1_000));
  return {
    id: `report-${number}`,
    source: "paper",
    title: `What the paper said, ${number}`,
    published: { from: day },
    language: "en",
  };
}

/** A valid case of so many signals, each with a report of its own, and as many reports more. */
export function madeCase(signals: number, more: Partial<Casebook> = {}): Casebook {
  const numbers = Array.from({ length: signals }, (_, index) => index);
  return parseCasebook({
    format: 1,
    id: "made",
    title: "A made case",
    focus: ["A", "B"],
    coverage: { from: "2020-01-01", to: "2022-12-31", of: "what was made" },
    coding: { by: "coder", on: "2024-01-01" },
    coders: [{ id: "coder", name: "Coder" }],
    actors: ["A", "B"].map((id) => ({ id, name: `State ${id}`, type: "state" })),
    spheres: [{ id: "world", label: "World" }],
    sources: [
      {
        id: "paper",
        name: "The Paper",
        sphere: "world",
        reliability: "B",
        reliabilityReason: "a made paper",
      },
    ],
    reports: numbers.map(madeReport),
    signals: numbers.map((number) => madeSignal(number)),
    ...more,
  });
}
