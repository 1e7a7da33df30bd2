import { recordsOf } from "@harmel/core";
import { z } from "zod";
import { recordDocument } from "../documents/caseDocuments.ts";
import { Fault } from "../Fault.ts";
import { caseInput, listInput, recordInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { withStoredCase } from "../store/caseOf.ts";
import { bundledCase } from "../store/findCase.ts";

const input = z.strictObject({ case: caseInput, list: listInput, id: recordInput });

/** A record of a case, with the revision that a change of it names. */
export type RecordDocument = z.output<typeof recordDocument>;

/** Gives one record of a case. */
export const readRecord: Operation<typeof input, RecordDocument> = {
  name: "record",
  summary: "one record of a case with its revision",
  input,
  output: recordDocument,
  needs: "reader",
  http: { method: "get", path: "/cases/{case}/records/{list}/{id}", etag: "revision" },
  async run(home, { case: name, list, id }) {
    const ours = bundledCase(name);
    const found =
      ours === undefined
        ? await withStoredCase(home, name, (store) => store.record(name, list, id))
        : recordsOf(ours.casebook)
            .filter((one) => one.list === list && one.id === id)
            .map((one) => ({ ...one, revision: 1 }))[0];
    if (found?.record === undefined) {
      throw new Fault("record-missing", { case: name, list, record: id });
    }
    const record = found.record as Record<string, unknown>;
    return { case: name, list, id, revision: found.revision, record };
  },
};
