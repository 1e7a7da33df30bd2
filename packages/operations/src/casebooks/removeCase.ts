import { z } from "zod";
import { type WrittenDocument, writtenDocument } from "../documents/caseDocuments.ts";
import { caseInput, whyInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { authorOf } from "../store/authorOf.ts";
import { withStoredCase } from "../store/caseOf.ts";
import { written } from "../store/written.ts";

const input = z.strictObject({ case: caseInput, why: whyInput });

/** Puts a case into the bin. */
export const removeCase: Operation<typeof input, WrittenDocument> = {
  name: "remove",
  summary: "put a case or one record into the bin; nothing is lost",
  input,
  output: writtenDocument,
  needs: "editor",
  http: { method: "delete", path: "/cases/{case}" },
  async run(home, { case: id, why }) {
    return withStoredCase(home, id, (store) => written(store.remove(id, authorOf(home, why))));
  },
};
