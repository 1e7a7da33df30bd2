import { openStore } from "../openStore.ts";
import { madeCase } from "../testing/madeCase.ts";
import { author } from "../testing/openTemporaryStore.ts";
import { startScript } from "./runScript.ts";

/** What processes that wrote to one case at once left behind. */
export interface CountedTogether {
  /** Where the counter stands, and how many places there are besides. */
  readonly counted: number;
  readonly places: number;
  /** Writes that met a conflict and were made again. */
  readonly conflicts: number;
  /** Entries of the journal since the case was made, and whether they lie in the order of the counter. */
  readonly entries: number;
  readonly isInOrder: boolean;
  readonly findings: number;
}

/** Lets processes count in one record at once, each so many times. */
export async function countTogether(
  folder: string,
  processes: number,
  times: number,
): Promise<CountedTogether> {
  const store = openStore(folder);
  const counter = { id: "counter", name: "Counter", note: "0" };
  const { revision } = store.create(madeCase(0, { places: [counter] }), author);
  const names = Array.from({ length: processes }, (_, index) => `writer-${index}`);
  const writers = names.map((name) => startScript("countingScript", [folder, name, String(times)]));
  const codes = await Promise.all(writers.map((writer) => writer.ended()));
  if (codes.some((code) => code !== 0)) throw new Error(`writers ended with ${codes.join(", ")}`);
  const places = store.read("made")?.casebook.places ?? [];
  const entries = store.since(revision, 10 * processes * times);
  const notes = entries.filter(({ id }) => id === "counter").map(({ after }) => noteOf(after));
  const found = {
    counted: noteOf(store.record("made", "places", "counter")?.record),
    places: places.length - 1,
    conflicts: writers.reduce((sum, writer) => sum + Number(writer.said()), 0),
    entries: entries.length,
    isInOrder:
      notes.every((note, index) => note === index + 1) &&
      entries.every(({ number }, index) => number === revision + index + 1),
    findings: store.examine().length,
  };
  store.close();
  return found;
}

function noteOf(place: unknown): number {
  return Number((place as { readonly note?: string } | undefined)?.note);
}
