import { checkCasebook } from "@harmel/core";
import { z } from "zod";
import { readDocument } from "./casebooks/readDocument.ts";
import { problemDocument } from "./documents/problemDocument.ts";
import { Fault, type FaultProblem } from "./Fault.ts";
import { caseInput } from "./inputs.ts";
import type { Operation } from "./operation.ts";

const input = z.strictObject({ file: caseInput });

/** What a check found: every problem at once. */
export interface CheckResult {
  readonly ok: boolean;
  readonly problems: readonly FaultProblem[];
}

/** Checks a casebook file, or a folder of one: what cannot be read is a problem like any other. */
export const checkFile: Operation<typeof input, CheckResult> = {
  name: "check",
  summary: "say everything that is wrong with a casebook file or folder",
  input,
  output: z.object({ ok: z.boolean(), problems: z.array(problemDocument) }),
  needs: "reader",
  async run(home, { file }) {
    if (home.filesFrom === undefined) throw new Fault("files-closed", { case: file });
    try {
      const { ok, problems } = checkCasebook(await readDocument.run(home, { file }));
      return { ok, problems };
    } catch (thrown) {
      if (thrown instanceof Fault && thrown.exit === 1)
        return { ok: false, problems: thrown.problems };
      throw thrown;
    }
  },
};
