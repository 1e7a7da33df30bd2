import { parseCasebook } from "@harmel/core";
import { z } from "zod";
import { type WrittenDocument, writtenDocument } from "../documents/caseDocuments.ts";
import { Fault } from "../Fault.ts";
import { whyInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { authorOf } from "../store/authorOf.ts";
import { bundledCase } from "../store/findCase.ts";
import { withStore } from "../store/withStore.ts";
import { written } from "../store/written.ts";

const input = z.strictObject({
  casebook: z.looseObject({}).describe("A casebook, as GET /cases/{case}/casebook gives it"),
  why: whyInput,
});

/** Puts a casebook into the store. */
export const createCase: Operation<typeof input, WrittenDocument> = {
  name: "new",
  summary: "keep a casebook file in the store",
  input,
  output: writtenDocument,
  needs: "editor",
  http: { method: "post", path: "/cases", body: "casebook", isCreating: true },
  async run(home, { casebook: json, why }) {
    const casebook = parseCasebook(json);
    if (bundledCase(casebook.id) !== undefined) {
      throw new Fault("case-exists", { case: casebook.id });
    }
    return withStore(home, (store) => written(store.create(casebook, authorOf(home, why))));
  },
};
