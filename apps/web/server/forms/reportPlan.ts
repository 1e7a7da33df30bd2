import type { RecordPlan } from "./RecordPlan.ts";

/** What the form of a report shows. */
export const reportPlan: RecordPlan = {
  fields: [
    { path: "title", type: "line" },
    { path: "source", type: "line" },
    { path: "published.from", type: "line" },
    { path: "published.to", type: "line" },
    { path: "published.precision", type: "line" },
    { path: "language", type: "line" },
    { path: "address", type: "line" },
    { path: "carrier", type: "line" },
    { path: "summary", type: "prose" },
    { path: "note", type: "prose" },
  ],
  rows: [],
};
