import type { Finding } from "@harmel/store";
import { z } from "zod";
import type { Operation } from "../operation.ts";
import { hasStore, withStore } from "../store/withStore.ts";

const input = z.strictObject({});

/** What is not well, and what to do; nothing where all is. */
export interface ExaminationDocument {
  readonly ok: boolean;
  readonly cases: number;
  readonly findings: readonly Finding[];
}

/** Looks at the health of the store. */
export const examineStore: Operation<typeof input, ExaminationDocument> = {
  name: "doctor",
  summary: "check that every stored case is whole, and say what to do where not",
  input,
  output: z.looseObject({
    ok: z.boolean(),
    cases: z.number().int(),
    findings: z.array(z.looseObject({ what: z.string(), fix: z.string() })),
  }),
  needs: "admin",
  http: { method: "get", path: "/doctor" },
  async run(home) {
    if (!hasStore(home)) return { ok: true, cases: 0, findings: [] };
    return withStore(home, (store) => {
      const findings = store.examine();
      return { ok: findings.length === 0, cases: store.cases().length, findings };
    });
  },
};
