import { z } from "zod";
import { type WrittenDocument, writtenDocument } from "../documents/caseDocuments.ts";
import { caseInput, whyInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { authorOf } from "../store/authorOf.ts";
import { withStoredCase } from "../store/caseOf.ts";
import { written } from "../store/written.ts";

const input = z.strictObject({ case: caseInput, why: whyInput });

/** Takes a case out of the bin. */
export const recoverCase: Operation<typeof input, WrittenDocument> = {
  name: "recover",
  summary: "take a removed case or record out of the bin",
  input,
  output: writtenDocument,
  needs: "editor",
  http: { method: "post", path: "/cases/{case}/recover" },
  async run(home, { case: id, why }) {
    return withStoredCase(home, id, (store) => written(store.restore(id, authorOf(home, why))));
  },
};
