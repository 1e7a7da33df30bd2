import { bundledCases } from "@harmel/cases";
import { z } from "zod";
import type { Operation } from "./operation.ts";

const input = z.strictObject({});

/** A case in a list. */
export interface CaseEntry {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** Lists the cases that can be opened by id. */
export const listCases: Operation<typeof input, readonly CaseEntry[]> = {
  name: "cases",
  summary: "list the cases that come with Harmel",
  input,
  async run() {
    return bundledCases.map(({ load }) => {
      const { id, title, coverage } = load();
      return { id, title, from: coverage.from, to: coverage.to };
    });
  },
};
