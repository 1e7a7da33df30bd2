import { type Casebook } from "../casebook/casebook.ts";
import { parseCasebook } from "../casebook/parseCasebook.ts";

const report = (id: string, source: string, day: string, more: object = {}) => ({
  id,
  source,
  title: `Report ${id}`,
  published: { from: day },
  language: "en",
  ...more,
});
const source = (id: string, sphere: string, reliability: string, origin?: string) => ({
  id,
  name: id,
  sphere,
  reliability,
  reliabilityReason: "for tests",
  ...(origin === undefined ? {} : { origin }),
});
const asserts = (from: string, by: string, more: object = {}) => ({
  report: from,
  stance: "asserts",
  by,
  credibility: 2,
  ...more,
});
const rating = (item: string, explanation: string, score: string, rater = "one") => ({
  item,
  explanation,
  score,
  rater,
  on: "2025-01-01",
  rationale: "for tests",
});

/**
 * A made-up case of two states on a river, small enough to work out by hand: A says that B gathers
 * troops, sends its own, talks, and says that they leave; a watcher on neither side looks on.
 */
export const riverRecord = {
  format: 1,
  id: "river",
  title: "Two states on a river",
  focus: ["A", "B"],
  coverage: { from: "2024-01-01", to: "2024-02-29", of: "a made-up river" },
  coding: { by: "one", on: "2025-01-01" },
  coders: [
    { id: "one", name: "One" },
    { id: "two", name: "Two" },
  ],
  actors: [
    { id: "A", name: "A", type: "state" },
    { id: "A-army", name: "Army of A", type: "force", partOf: "A" },
    { id: "B", name: "B", type: "state" },
    { id: "C", name: "C", type: "state" },
    { id: "M", name: "M", type: "state" },
    { id: "watch", name: "Watch", type: "observer" },
  ],
  spheres: ["a-state", "b-media", "onlookers", "far-away"].map((id) => ({ id, label: id })),
  sources: [
    source("a-agency", "a-state", "D", "A"),
    source("b-wire", "b-media", "B", "B"),
    source("watch-page", "onlookers", "A", "watch"),
    source("far-paper", "far-away", "F"),
  ],
  reports: [
    report("a-alleges", "a-agency", "2024-01-08", { lineage: "alleged" }),
    report("far-repeats", "far-paper", "2024-01-11", { lineage: "alleged" }),
    report("b-denies", "b-wire", "2024-01-09"),
    report("a-sends", "a-agency", "2024-01-10"),
    report("watch-sees", "watch-page", "2024-01-14"),
    report("b-talks", "b-wire", "2024-01-19"),
    report("watch-doubts", "watch-page", "2024-01-20"),
    report("a-leaves", "a-agency", "2024-01-25"),
    report("b-cited", "b-wire", "2024-01-10", { seenThrough: "watch-year" }),
    report("watch-year", "watch-page", "2024-03-15"),
  ],
  collections: [
    {
      id: "search",
      label: "A search",
      searched: "by topic",
      spheres: ["a-state", "b-media", "onlookers"],
      languages: ["en"],
      from: "2024-01-01",
      to: "2024-02-29",
    },
  ],
  signals: [
    {
      id: "b-troops-alleged",
      title: "A says that B gathers troops",
      kind: "troop-deployment",
      occurred: { from: "2024-01-08" },
      initiators: ["B"],
      targets: [{ actor: "A", basis: "stated" }],
      evidence: [
        asserts("a-alleges", "A", { credibility: 4 }),
        asserts("far-repeats", "A", { credibility: 6 }),
        { report: "b-denies", stance: "denies", aspect: "intent", by: "B", credibility: 3 },
        {
          report: "watch-doubts",
          stance: "contests",
          aspect: "occurrence",
          by: "watch",
          sight: true,
          credibility: 2,
        },
      ],
    },
    {
      id: "a-troops",
      title: "A sends troops",
      kind: "troop-deployment",
      occurred: { from: "2024-01-10" },
      initiators: ["A-army"],
      targets: [{ actor: "B", basis: "stated" }],
      roles: [{ actor: "C", role: "ally" }],
      evidence: [
        asserts("a-sends", "A-army", { credibility: 3 }),
        asserts("watch-sees", "watch", { stance: "confirms", sight: true }),
        asserts("b-cited", "B"),
      ],
    },
    {
      id: "talks",
      title: "A and B talk at M's table",
      kind: "talks",
      occurred: { from: "2024-01-18" },
      initiators: ["B"],
      targets: [{ actor: "A", basis: "stated" }],
      mutual: true,
      roles: [
        { actor: "M", role: "mediator" },
        { actor: "C", role: "audience" },
      ],
      uses: "hotline",
      evidence: [asserts("b-talks", "B")],
    },
    {
      id: "a-withdrawal",
      title: "A says that its troops leave",
      kind: "withdrawal",
      occurred: { from: "2024-01-25" },
      initiators: ["A"],
      targets: [{ actor: "B", basis: "stated" }],
      ends: ["a-troops"],
      evidence: [asserts("a-leaves", "A", { credibility: 3 })],
    },
  ],
  observations: [
    {
      id: "nothing-seen",
      title: "The watch sees no troops of B",
      by: "watch",
      occurred: { from: "2024-01-19" },
      sight: "from a hill",
      saw: "nothing",
      signals: ["b-troops-alleged"],
      known: { reports: ["watch-doubts"] },
    },
  ],
  silences: [
    {
      id: "b-silent",
      title: "B says nothing of the withdrawal",
      by: "B",
      occurred: { from: "2024-01-25", to: "2024-02-10", precision: "range" },
      expected: "a word was to be expected",
      signals: ["a-withdrawal"],
      known: { on: "2024-02-10" },
    },
  ],
  channels: [
    {
      id: "hotline",
      label: "Hotline",
      type: "hotline",
      between: ["A", "B"],
      intervals: [
        {
          from: { from: "2023-01-01" },
          to: { from: "2024-01-08" },
          status: "open",
          because: "opened by both",
          known: { on: "2023-01-01" },
        },
        {
          from: { from: "2024-01-09" },
          status: "degraded",
          because: "B says that nobody answers at night",
          saidBy: ["B"],
          known: { reports: ["b-denies"] },
        },
        {
          from: { from: "2024-01-10" },
          to: { from: "2024-01-24" },
          status: "closed",
          because: "A says that it is off",
          saidBy: ["A"],
          known: { reports: ["a-sends"] },
        },
      ],
    },
    {
      id: "embassy",
      label: "Embassy",
      type: "embassy",
      between: ["A", "B"],
      intervals: [
        {
          from: { from: "2020-01-01" },
          status: "open",
          because: "never left",
          known: { on: "2020-01-01" },
        },
      ],
    },
  ],
  indicators: [
    {
      id: "troops-counted",
      label: "Troops of A counted",
      unit: "persons",
      values: [
        { at: { from: "2024-01-14" }, value: 1000, known: { reports: ["watch-sees"] } },
        { at: { from: "2024-01-20" }, missing: "fog", known: { reports: ["watch-doubts"] } },
        { at: { from: "2024-01-25" }, low: 200, high: 400, known: { reports: ["a-leaves"] } },
        { at: { from: "2024-01-14" }, value: 3000, known: { reports: ["b-talks"] } },
      ],
    },
  ],
  conditions: [{ id: "old-quarrel", statement: "An old quarrel.", known: { on: "2020-01-01" } }],
  predictions: [
    {
      id: "prediction-back",
      statement: "They will be back.",
      by: "watch-page",
      outcome: "They did not come back.",
      known: { reports: ["watch-year"] },
    },
  ],
  turns: [
    {
      id: "turn-leaving",
      label: "A says that it leaves",
      occurred: { from: "2024-01-25" },
      signals: ["a-withdrawal"],
      known: { reports: ["a-leaves"] },
      questions: [
        {
          id: "why",
          text: "Why did A leave?",
          explanations: [
            {
              id: "deal",
              label: "A deal",
              statement: "The talks led to it.",
              known: { on: "2024-01-25" },
            },
            {
              id: "show",
              label: "A show",
              statement: "There was never a threat.",
              known: { on: "2024-01-30" },
            },
            {
              id: "survival",
              label: "Survival",
              statement: "As always.",
              standing: "background",
              known: { on: "2024-01-25" },
            },
          ],
          ratings: [
            rating("b-troops-alleged", "deal", "consistent"),
            rating("b-troops-alleged", "show", "neutral"),
            rating("nothing-seen", "deal", "inconsistent"),
            rating("nothing-seen", "deal", "consistent", "two"),
            rating("nothing-seen", "show", "very-consistent"),
            rating("talks", "deal", "very-consistent"),
            rating("talks", "show", "inconsistent"),
            rating("b-silent", "deal", "very-inconsistent"),
            rating("b-silent", "show", "not-applicable"),
            rating("old-quarrel", "deal", "neutral"),
            rating("prediction-back", "show", "very-inconsistent"),
          ],
        },
      ],
    },
  ],
  tripwires: [
    {
      id: "tripwire-seen-leaving",
      lookFor: "Somebody who sees the troops leave",
      separates: ["deal", "show"],
      by: { from: "2024-02-20" },
      state: "not-seen",
      stateNote: "nobody did",
      known: { on: "2024-01-25" },
    },
  ],
  assessments: [
    {
      id: "watch-week-2",
      by: "watch",
      about: "security",
      period: { from: "2024-01-08", precision: "week" },
      direction: "worse",
      riskAlert: false,
      statement: "A bad week.",
      known: { on: "2024-01-16" },
    },
    {
      id: "watch-january",
      by: "watch",
      about: "outlook",
      period: { from: "2024-01-01", precision: "month" },
      direction: "better",
      statement: "A good month after all.",
      known: { on: "2024-02-01" },
    },
    {
      id: "watch-week-4",
      by: "watch",
      about: "security",
      period: { from: "2024-01-23" },
      direction: "better",
      statement: "They are gone.",
      known: { on: "2024-01-24" },
    },
  ],
};

/** The river casebook, read. */
export function riverCasebook(): Casebook {
  return parseCasebook(riverRecord);
}
