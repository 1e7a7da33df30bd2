import * as fc from "fast-check";
import type { Casebook, ListName } from "../casebook/casebook.ts";
import { parseCasebook } from "../casebook/parseCasebook.ts";
import { someText } from "../spreadsheet/testing/arbitraries.ts";
import { dayNumber, dayText } from "../time/day.ts";
import { randomCasebook } from "./randomCasebook.ts";

/** Ids that trouble file systems, beside ordinary ones. */
const troublesome = ["con", "CON", "Con", "aux.1", "nul.json", "com1", "x.", "ab", "AB", "aB", "9"];
const id = fc.oneof(
  fc.constantFrom(...troublesome),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{1,9}$/),
  fc.stringMatching(/^[A-Z][A-Za-z]{119}$/),
);
const lists = ["coders", "actors", "spheres", "sources", "reports", "collections", "places"];
const further = ["signals", "observations", "silences", "channels", "indicators", "conditions"];
const judged = ["predictions", "turns", "tripwires", "phases", "assessments"];

/** What a record is made of, whatever its list. */
const draft = fc.record({
  id,
  list: fc.constantFrom(...([...lists, ...further, ...judged] as ListName[])),
  text: someText,
  note: fc.option(someText, { nil: undefined }),
  day: fc.integer({ min: -50_000, max: 50_000 }).map((days) => dayText(days + 19_000)),
  // A zero with a sign is written as one without.
  number: fc.double({ min: -90, max: 90, noNaN: true }).map((number) => number + 0),
  flag: fc.boolean(),
});
type Draft = Parameters<Parameters<typeof draft.map>[0]>[0];

const makers: Readonly<Record<ListName, (draft: Draft) => object>> = {
  coders: ({ text: name }) => ({ name }),
  actors: ({ text: name }) => ({ name, type: "organ", partOf: "A", country: "XYZ" }),
  spheres: ({ text: label }) => ({ label }),
  sources: ({ text, flag }) => ({
    name: text,
    sphere: "world",
    reliability: "F",
    reliabilityReason: text,
    address: "https://example.org/?q=1#2",
    restricted: flag,
  }),
  reports: ({ text: title, day }) => ({
    source: "paperA",
    title,
    published: { from: day },
    language: "be-tarask",
  }),
  collections: ({ text: label, day, flag }) => ({
    label,
    searched: label,
    spheres: ["world"],
    languages: ["en"],
    from: day,
    to: day,
    counted: flag,
  }),
  places: ({ text: name, number }) => ({ name, latitude: number, longitude: -number + 0 }),
  signals: ({ text: title, day }) => signal(title, day),
  observations: ({ text, day }) => ({
    title: text,
    by: "O",
    occurred: { from: day },
    sight: text,
    saw: text,
    known: { on: day },
  }),
  silences: ({ text, day }) => ({
    title: text,
    by: "B",
    occurred: { from: day },
    expected: text,
    known: { on: day },
  }),
  channels: ({ text, day }) => ({
    label: text,
    type: "hotline",
    between: ["B", "A"],
    intervals: [{ from: { from: day }, status: "open", because: text, known: { on: day } }],
  }),
  indicators: ({ text, day, number }) => ({
    label: text,
    unit: text,
    values: [{ at: { from: day }, value: number, known: { on: day } }],
  }),
  conditions: ({ text: statement, day }) => ({ statement, known: { on: day } }),
  predictions: ({ text, day }) => ({ statement: text, by: "paperA", known: { on: day } }),
  turns: ({ id: turn, text, day }) => turnOf(turn.slice(0, 100), text, day),
  tripwires: ({ text: lookFor, day }) => ({
    lookFor,
    separates: ["late-turn-2", "late-turn-1"],
    state: "waiting",
    known: { on: day },
  }),
  phases: ({ text: rationale, day }) => ({
    name: "calm",
    from: { from: day },
    by: "coder",
    rationale,
    known: { on: day },
  }),
  assessments: ({ text: statement, day, flag }) => ({
    by: "paperA",
    about: "security",
    period: { from: day },
    riskAlert: flag,
    statement,
    known: { on: day },
  }),
};

function signal(title: string, from: string) {
  return {
    title,
    kind: "talks",
    occurred: { from },
    initiators: ["B"],
    targets: [{ actor: "A", basis: "stated" }],
    evidence: [{ report: "late-report", stance: "asserts", credibility: 2 }],
  };
}

function turnOf(name: string, text: string, day: string) {
  const known = { on: day };
  const explanations = ["2", "1"].map((number) => `${name}-${number}`);
  return {
    label: text,
    occurred: { from: day },
    signals: ["late-signal"],
    known,
    questions: [
      {
        id: `${name}-question`,
        text,
        explanations: explanations.map((at) => ({ id: at, label: text, statement: text, known })),
      },
    ],
  };
}

const withoutNote = new Set<ListName>(["tripwires", "phases"]);
const lastDay = dayText(dayNumber("2300-01-01"));
const fixed: readonly (readonly [ListName, object])[] = [
  ["reports", { id: "late-report", ...makers.reports({ text: "Late", day: lastDay } as Draft) }],
  ["signals", { id: "late-signal", ...signal("Late", "2024-05-01") }],
  ["turns", { id: "late-turn", ...turnOf("late-turn", "Late", "2024-05-01") }],
];

/** Casebooks with records in every list, hostile text and ids that trouble file systems, valid throughout. */
export function fullCasebook(): fc.Arbitrary<Casebook> {
  const drafts = fc.uniqueArray(draft, { maxLength: 30, selector: (entry) => entry.id });
  return fc.tuple(randomCasebook({ maxLength: 4 }), drafts).map(([casebook, entries]) => {
    const document: Record<string, unknown> = { ...casebook };
    const taken = new Set(["A", "B", "C", "O"]);
    const add = (list: ListName, record: object) => {
      document[list] = [...(document[list] as object[]), record];
    };
    for (const [list, record] of fixed) add(list, record);
    for (const entry of entries.filter((candidate) => !taken.has(candidate.id))) {
      const note = withoutNote.has(entry.list) ? undefined : entry.note;
      add(entry.list, { id: entry.id, note, ...makers[entry.list](entry) });
    }
    return parseCasebook(JSON.parse(JSON.stringify(document)));
  });
}
