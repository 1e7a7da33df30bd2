import { type Casebook, casebookSchema } from "@harmel/core";
import { z } from "zod";
import { caseInput, numberInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { withStoredCase } from "../store/caseOf.ts";

const input = z.strictObject({
  case: caseInput,
  number: numberInput.describe("An entry of the journal"),
});

/** Gives a casebook as it stood after an entry of the journal. */
export const caseAt: Operation<typeof input, Casebook> = {
  name: "at",
  summary: "a casebook as it stood after a change of its history",
  input,
  output: casebookSchema,
  needs: "reader",
  http: { method: "get", path: "/cases/{case}/at/{number}" },
  async run(home, { case: id, number }) {
    return withStoredCase(home, id, (store) => store.at(id, number));
  },
};
