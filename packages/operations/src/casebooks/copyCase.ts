import { z } from "zod";
import { type WrittenDocument, writtenDocument } from "../documents/caseDocuments.ts";
import { caseInput, recordInput, whyInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { authorOf } from "../store/authorOf.ts";
import { caseOf } from "../store/caseOf.ts";
import { copyOf } from "../store/copyOf.ts";
import { withStore } from "../store/withStore.ts";
import { written } from "../store/written.ts";

const input = z.strictObject({
  case: caseInput,
  id: recordInput.optional().describe("The id of the copy; otherwise one is made"),
  why: whyInput,
});

/** Copies a case into the store; the copy knows where it came from. */
export const copyCase: Operation<typeof input, WrittenDocument> = {
  name: "copy",
  summary: "copy a case, so that it can be changed",
  input,
  output: writtenDocument,
  needs: "editor",
  http: { method: "post", path: "/cases/{case}/copy", isCreating: true },
  async run(home, { case: name, id, why }) {
    const { casebook } = await caseOf(home, name);
    return withStore(home, (store) => {
      const { copy, origin } = copyOf(casebook, store, id);
      return { ...written(store.create(copy, authorOf(home, why), origin)), copied: origin };
    });
  },
};
