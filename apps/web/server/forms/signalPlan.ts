import type { RecordPlan } from "./RecordPlan.ts";

/** What the form of a signal shows. Id, roles, duration, channel, coding and sizes stay as they are. */
export const signalPlan: RecordPlan = {
  fields: [
    { path: "title", type: "line" },
    { path: "summary", type: "prose" },
    { path: "kind", type: "line" },
    { path: "occurred.from", type: "line" },
    { path: "occurred.to", type: "line" },
    { path: "occurred.precision", type: "line" },
    { path: "until.from", type: "line" },
    { path: "until.to", type: "line" },
    { path: "until.precision", type: "line" },
    { path: "place", type: "line" },
    { path: "mutual", type: "flag" },
    { path: "note", type: "prose" },
  ],
  rows: [
    { path: "initiators", fields: "texts", isNeeded: true },
    {
      path: "targets",
      isNeeded: true,
      fields: [
        { path: "actor", type: "line" },
        { path: "basis", type: "line", usual: "stated" },
      ],
    },
    { path: "ends", fields: "texts" },
    {
      path: "evidence",
      isNeeded: true,
      fields: [
        { path: "report", type: "line" },
        { path: "stance", type: "line", usual: "asserts" },
        { path: "aspect", type: "line" },
        { path: "by", type: "line" },
        { path: "credibility", type: "number" },
        { path: "sight", type: "flag" },
        { path: "note", type: "prose" },
      ],
    },
  ],
};
