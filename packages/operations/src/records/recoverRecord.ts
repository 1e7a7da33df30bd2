import { z } from "zod";
import { type RecordWritten, recordWritten } from "../documents/recordWritten.ts";
import { Fault } from "../Fault.ts";
import { caseInput, listInput, recordInput, whyInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { withStoredCase } from "../store/caseOf.ts";
import { writeOne } from "../store/writeOne.ts";

const input = z.strictObject({
  case: caseInput,
  list: listInput,
  id: recordInput,
  why: whyInput,
});

/** Takes one record out of the bin, as it was when it was put there. */
export const recoverRecord: Operation<typeof input, RecordWritten> = {
  name: "recover-record",
  summary: "take one record of a case out of the bin",
  input,
  output: recordWritten,
  needs: "coder",
  http: { method: "post", path: "/cases/{case}/records/{list}/{id}/recover" },
  async run(home, { case: name, list, id, why }) {
    const [last] = await withStoredCase(home, name, (store) =>
      store.journal(name, { list, record: id, limit: 1 }),
    );
    if (last === undefined) throw new Fault("record-missing", { case: name, list, record: id });
    const record = last.after ?? last.before;
    return writeOne(home, name, { list, id, revision: last.revision, record }, why);
  },
};
