import { z } from "zod";
import { type ChangeNote, changeNote } from "../documents/journalDocument.ts";
import { limitInput, numberInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { hasStore, withStore } from "../store/withStore.ts";
import { changeNoteOf } from "./changeNoteOf.ts";

const input = z.strictObject({
  after: numberInput.optional().describe("The number of the last change that is known"),
  limit: limitInput(100, 1000),
});

/** What changed in any case of the store. */
export interface ChangesDocument {
  /** The number of the last change of all. */
  readonly latest: number;
  /** The changes after the one that was named, oldest first; none where none was named. */
  readonly changes: readonly ChangeNote[];
}

/** Says what changed in any case after a change that is known. */
export const readChanges: Operation<typeof input, ChangesDocument> = {
  name: "changes",
  summary: "what changed in any case since a change that is known",
  input,
  output: z.looseObject({ latest: z.number().int(), changes: z.array(changeNote) }),
  needs: "reader",
  http: { method: "get", path: "/changes" },
  async run(home, { after, limit }) {
    if (!hasStore(home)) return { latest: 0, changes: [] };
    return withStore(home, (store) => {
      const latest = store.latest();
      const isKnown = after === undefined || after >= latest;
      return { latest, changes: isKnown ? [] : store.since(after, limit).map(changeNoteOf) };
    });
  },
};
