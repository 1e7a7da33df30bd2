import { z } from "zod";
import { type RecordWritten, recordWritten } from "../documents/recordWritten.ts";
import { caseInput, listInput, numberInput, recordInput, whyInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { writeOne } from "../store/writeOne.ts";

const input = z.strictObject({
  case: caseInput,
  list: listInput,
  id: recordInput,
  revision: numberInput.describe("The revision that was read"),
  why: whyInput,
});

/** Puts one record into the bin. */
export const removeRecord: Operation<typeof input, RecordWritten> = {
  name: "remove-record",
  summary: "put one record of a case into the bin",
  input,
  output: recordWritten,
  needs: "coder",
  http: {
    method: "delete",
    path: "/cases/{case}/records/{list}/{id}",
    ifMatch: "revision",
  },
  async run(home, { case: name, list, id, revision, why }) {
    return writeOne(home, name, { list, id, revision, record: undefined }, why);
  },
};
