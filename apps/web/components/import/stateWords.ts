import type { ShownImport } from "../../server/imports/shownImport.ts";

const steps: Readonly<Record<string, string>> = {
  unpacking: "Unpacking",
  reading: "Reading the rows",
  storing: "Storing what is new",
  done: "Storing what is new",
};

const words = {
  uploading: { word: "Being sent", glyph: "upload" },
  waiting: { word: "Waits for the import before it", glyph: "waiting" },
  running: { word: "Starts", glyph: "next" },
  asking: { word: "Needs an answer", glyph: "unknown" },
  done: { word: "Imported", glyph: "seen" },
  failed: { word: "Not imported", glyph: "risk" },
  cancelled: { word: "Cancelled: nothing of it was kept", glyph: "close" },
} as const satisfies Record<ShownImport["state"], { word: string; glyph: string }>;

/** Where an import stands, in words and as a shape. */
export function stateWords({ state, progress, report, problem }: ShownImport): {
  readonly word: string;
  readonly glyph: string;
} {
  const said = words[state];
  if (state === "running") return { ...said, word: steps[progress?.step ?? ""] ?? said.word };
  if (state === "waiting" && problem) return { ...said, word: "Waits and tries again" };
  if (report?.imported === 0) return { ...said, word: "Nothing new in it" };
  return said;
}
