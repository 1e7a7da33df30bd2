import { z } from "zod";
import { type RecordWritten, recordWritten } from "../documents/recordWritten.ts";
import { caseInput, listInput, numberInput, recordInput, whyInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { writeOne } from "../store/writeOne.ts";

const input = z.strictObject({
  case: caseInput,
  list: listInput,
  id: recordInput,
  revision: numberInput.describe("The revision that was read; 0 for a new record"),
  record: z.looseObject({}),
  why: whyInput,
});

/** Writes one record. */
export const writeRecord: Operation<typeof input, RecordWritten> = {
  name: "write-record",
  summary: "write one record of a case",
  input,
  output: recordWritten,
  needs: "coder",
  http: {
    method: "put",
    path: "/cases/{case}/records/{list}/{id}",
    body: "record",
    ifMatch: "revision",
    etag: "revision",
  },
  async run(home, { case: name, why, ...change }) {
    return writeOne(home, name, change, why);
  },
};
