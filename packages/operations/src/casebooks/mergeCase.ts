import {
  CasebookError,
  type MergeChoices,
  mergeCasebook,
  parseCasebook,
  resolveMerge,
} from "@harmel/core";
import { z } from "zod";
import { type MergeDocument, mergeDocument } from "../documents/mergeDocument.ts";
import { caseInput, numberInput, whyInput } from "../inputs.ts";
import { Fault } from "../Fault.ts";
import type { Operation } from "../operation.ts";
import { caseOf, withStoredCase } from "../store/caseOf.ts";
import { changesBetween } from "../store/changesBetween.ts";
import { writeChanges } from "../store/writeChanges.ts";
import { mergedRecords } from "./mergedRecords.ts";
import { withSheets } from "./withSheets.ts";

const sides = ["existing", "incoming"] as const;
const side = z.enum(sides, {
  error: ({ input: given }) =>
    `is none of ${sides.join(", ")}: ${typeof given === "string" ? given : typeof given}`,
});

const sheet = z.string().optional().describe("The text of a CSV file");

const input = z.strictObject({
  case: caseInput,
  casebook: z.looseObject({}).optional().describe("The casebook that comes in"),
  sheets: z
    .strictObject({ signals: sheet, evidence: sheet, reports: sheet })
    .optional()
    .describe("In its place sheets as an export writes them; what none names stays as it is"),
  since: numberInput
    .optional()
    .describe(
      "The entry of the history after which the incoming one was made: removals then count",
    ),
  preview: z.boolean().default(false).describe("Say what would be done and do nothing"),
  conflicts: side.default("existing").describe("Whose record stands where both changed it"),
  records: z.record(z.string(), side).optional().describe("The same for single records: list/id"),
  why: whyInput,
});

/** Merges a casebook into a case, or says what that would do. */
export const mergeCase: Operation<typeof input, MergeDocument> = {
  name: "merge",
  summary: "merge a casebook file, folder or sheets into a case, or preview what changes",
  input,
  output: mergeDocument,
  needs: "editor",
  http: { method: "post", path: "/cases/{case}/merge" },
  async run(home, { case: id, casebook: json, sheets, since, preview, why, ...choices }) {
    if ((json === undefined) === (sheets === undefined)) {
      const what = "a merge takes a casebook or sheets";
      throw new Fault("input-invalid", { what, how: "give one of the two" });
    }
    const found = await caseOf(home, id);
    if (since !== undefined && since > found.revision) {
      throw new Fault("entry-missing", { case: id, entry: since });
    }
    const base =
      since === undefined
        ? undefined
        : await withStoredCase(home, id, (store) => store.at(id, since));
    const incoming =
      sheets === undefined ? parseCasebook(json) : withSheets(base ?? found.casebook, sheets);
    const merge = mergeCasebook(found.casebook, incoming, { base });
    const asked: MergeChoices = choices;
    const result = resolveMerge(merge, asked);
    if (!result.ok) throw new CasebookError(result.problems);
    const document = { case: id, preview, ...mergedRecords(merge, asked) };
    const changes = changesBetween(found, result.casebook);
    if (preview || changes.length === 0) return document;
    const said = why ?? (sheets === undefined ? `merged ${incoming.id}` : "merged sheets");
    return { ...document, written: await writeChanges(home, id, changes, said) };
  },
};
