import { fieldsThatDiffer } from "@harmel/core";
import { z } from "zod";
import { type JournalLine, journalEntry } from "../documents/journalDocument.ts";
import { caseInput, limitInput, listInput, numberInput, recordInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { withStoredCase } from "../store/caseOf.ts";
import { changeNoteOf } from "./changeNoteOf.ts";

const input = z.strictObject({
  case: caseInput,
  list: listInput.optional(),
  record: recordInput.optional(),
  before: numberInput.optional().describe("`next` of the page before"),
  limit: limitInput(50, 500),
});

/** The journal of a case, newest first. */
export interface JournalDocument {
  /** What `before` is for the next page; missing on the last one. */
  readonly next?: number;
  readonly entries: readonly JournalLine[];
}

/** Says who changed what in a case, when and why, newest first. */
export const readJournal: Operation<typeof input, JournalDocument> = {
  name: "history",
  summary: "who changed what in a case, when and why",
  input,
  output: z.looseObject({ next: z.number().int().optional(), entries: z.array(journalEntry) }),
  needs: "reader",
  http: { method: "get", path: "/cases/{case}/journal" },
  async run(home, { case: id, limit, ...asked }) {
    return withStoredCase(home, id, (store) => {
      const { list, record, before } = asked;
      const found = store.journal(id, {
        ...(list && { list }),
        ...(record && { record }),
        ...(before && { before }),
        limit: limit + 1,
      });
      const entries = found.slice(0, limit).map((entry) => ({
        ...changeNoteOf(entry),
        fields: fieldsThatDiffer(entry.before, entry.after),
        before: entry.before ?? null,
        after: entry.after ?? null,
      }));
      const last = entries.at(-1);
      return { ...(last && found.length > limit && { next: last.number }), entries };
    });
  },
};
