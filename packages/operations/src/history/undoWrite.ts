import { z } from "zod";
import { type WrittenDocument, writtenDocument } from "../documents/caseDocuments.ts";
import { caseInput, numberInput, whyInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { authorOf } from "../store/authorOf.ts";
import { withStoredCase } from "../store/caseOf.ts";
import { written } from "../store/written.ts";
import { checkMayUndo } from "./checkMayUndo.ts";

const input = z.strictObject({
  case: caseInput,
  write: numberInput.describe("The number of the write, as the journal has it"),
  why: whyInput,
});

/** Takes a write back, as a write of its own. Who may only code takes back only what is their own. */
export const undoWrite: Operation<typeof input, WrittenDocument> = {
  name: "undo",
  summary: "take a write of a case back, by its number in the history",
  input,
  output: writtenDocument,
  needs: "coder",
  http: { method: "post", path: "/cases/{case}/undo" },
  async run(home, { case: id, write, why }) {
    return withStoredCase(home, id, (store) => {
      checkMayUndo(home, store, { id, write });
      return written(store.undo(id, write, authorOf(home, why)));
    });
  },
};
