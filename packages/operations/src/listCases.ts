import { bundledCases } from "@harmel/cases";
import type { Casebook } from "@harmel/core";
import { z } from "zod";
import { dayInput } from "./inputs.ts";
import type { Operation } from "./operation.ts";

const input = z.strictObject({});

const caseEntry = z.looseObject({
  id: z.string(),
  title: z.string(),
  from: dayInput,
  to: dayInput,
});

/** A case in a list. */
export interface CaseEntry {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** Its focus dyad, as event data name it: ISO 3166 alpha-3 where an actor is a state. */
  readonly focus: readonly [string, string];
}

/** Lists the cases that can be opened by id. */
export const listCases: Operation<typeof input, readonly CaseEntry[]> = {
  name: "cases",
  summary: "list the cases that come with Harmel",
  input,
  output: z.array(caseEntry),
  needs: "reader",
  http: { method: "get", path: "/cases" },
  async run() {
    return bundledCases.map(({ load }) => {
      const casebook = load();
      const { id, title, coverage } = casebook;
      return { id, title, from: coverage.from, to: coverage.to, focus: focusCodes(casebook) };
    });
  },
};

/** The focus dyad of a casebook by the codes of event data. */
export function focusCodes({ actors, focus }: Casebook): readonly [string, string] {
  const codeOf = (principal: string): string =>
    actors.find(({ id }) => id === principal)?.country ?? principal;
  return [codeOf(focus[0]), codeOf(focus[1])];
}
