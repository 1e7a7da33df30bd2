import { z } from "zod";
import { type WrittenDocument, writtenDocument } from "../documents/caseDocuments.ts";
import { caseInput, listInput, numberInput, recordInput, whyInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { writeChanges } from "../store/writeChanges.ts";

const change = z.strictObject({
  list: listInput,
  id: recordInput,
  revision: numberInput.describe("The revision that was read; 0 for a new record"),
  record: z.looseObject({}).nullable().describe("The record as it is to be; null removes it"),
});

const input = z.strictObject({
  case: caseInput,
  changes: z.array(change).min(1).max(10_000).describe("All of them are written, or none"),
  why: whyInput,
});

/** Writes many records at once: all of them, or none. */
export const writeRecords: Operation<typeof input, WrittenDocument> = {
  name: "write",
  summary: "write records of a case, each with the revision that was read",
  input,
  output: writtenDocument,
  needs: "coder",
  http: { method: "post", path: "/cases/{case}/changes" },
  async run(home, { case: id, changes, why }) {
    const asked = changes.map(({ record, ...rest }) => ({ ...rest, record: record ?? undefined }));
    return writeChanges(home, id, asked, why);
  },
};
