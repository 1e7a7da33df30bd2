/** What a record of a list is called. */
const names: Readonly<Record<string, string>> = {
  head: "The case",
  coders: "Coder",
  actors: "Actor",
  spheres: "Media sphere",
  sources: "Source",
  reports: "Report",
  collections: "Collection",
  places: "Place",
  signals: "Signal",
  observations: "Observation",
  silences: "Silence",
  channels: "Channel",
  indicators: "Indicator",
  conditions: "Condition",
  predictions: "Prediction",
  turns: "Turn",
  tripwires: "Tripwire",
  phases: "Phase",
  assessments: "Assessment",
};

/** The kind of a record and what it calls itself. */
export function recordWords(list: string, id: string, record: unknown): readonly [string, string] {
  const fields = (record ?? {}) as Readonly<Record<string, unknown>>;
  const own = ["title", "label", "name", "lookFor", "statement"]
    .map((name) => fields[name])
    .find((text): text is string => typeof text === "string");
  return [names[list] ?? list, own ?? id];
}
