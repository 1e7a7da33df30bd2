import { type Analysis, analyse } from "@harmel/core";
import { z } from "zod";
import { analysisDocument } from "./documents/analysisDocument.ts";
import { caseInput, dayInput } from "./inputs.ts";
import { openCase } from "./openCase.ts";
import type { Operation } from "./operation.ts";

const input = z.strictObject({ case: caseInput, asOf: dayInput.optional() });

/** The analysis as the contract for scripts has it: plain data, with how far each answer holds. */
export type AnalysisDocument = Omit<Analysis, "on">;

/** Analyses a case as it could have been analysed on a day; with holds and flippedBy throughout. */
export const analyseCase: Operation<typeof input, AnalysisDocument> = {
  name: "analyse",
  summary: "levels, posture, phases, weeks and channels of a case",
  input,
  output: analysisDocument,
  needs: "reader",
  http: { method: "get", path: "/cases/{case}/analysis", isKept: true },
  async run(home, { case: name, asOf }) {
    const casebook = await openCase.run(home, { case: name });
    const { on: _, ...document } = analyse(casebook, { ...(asOf && { asOf }), fragility: true });
    return document;
  },
};
