import type { Casebook } from "@harmel/core";
import { z } from "zod";
import { caseDocument } from "../documents/caseDocuments.ts";
import { caseInput } from "../inputs.ts";
import { type CaseEntry, entryOf } from "../listCases.ts";
import type { Operation } from "../operation.ts";
import { caseOf } from "../store/caseOf.ts";

const input = z.strictObject({ case: caseInput });

/** A case with the revision of each record, as `list/id`: what a later change names. */
export interface CaseDocument extends CaseEntry {
  readonly revisions: Readonly<Record<string, number>>;
  readonly casebook: Casebook;
}

/** Gives a case with what is needed to change it. */
export const readCase: Operation<typeof input, CaseDocument> = {
  name: "read",
  summary: "a case with the revision of each of its records",
  input,
  output: caseDocument,
  needs: "reader",
  http: { method: "get", path: "/cases/{case}" },
  async run(home, { case: id }) {
    const found = await caseOf(home, id);
    const revisions = Object.fromEntries(found.revisions);
    return { ...entryOf(found), revisions, casebook: found.casebook };
  },
};
