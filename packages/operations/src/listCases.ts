import { bundledCases } from "@harmel/cases";
import type { Actor, Casebook } from "@harmel/core";
import type { Origin, Store } from "@harmel/store";
import { z } from "zod";
import { caseEntry } from "./documents/caseDocuments.ts";
import type { Operation } from "./operation.ts";
import { bundledCase, type FoundCase } from "./store/findCase.ts";
import { hasStore, withStore } from "./store/withStore.ts";

const input = z.strictObject({
  removed: z.enum(["no", "yes"]).optional().describe("With those in the bin, too"),
});

/** A case in a list. */
export interface CaseEntry {
  readonly id: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  /** Its focus dyad, as event data name it: ISO 3166 alpha-3 where an actor is a state. */
  readonly focus: readonly [string, string];
  /** Whether it came with Harmel; a change of it makes a copy. */
  readonly isBundled: boolean;
  /** Rises with every change; 0 for a bundled one. */
  readonly revision: number;
  /** The case that it was copied from. */
  readonly origin?: Origin;
  /** When it was put into the bin. */
  readonly removed?: string;
}

/** Lists the cases that can be opened by id: those that came with Harmel, then the stored ones. */
export const listCases: Operation<typeof input, readonly CaseEntry[]> = {
  name: "cases",
  summary: "list the cases that can be opened by their ids",
  input,
  output: z.array(caseEntry),
  needs: "reader",
  http: { method: "get", path: "/cases" },
  async run(home, { removed }) {
    const bundled = bundledCases.flatMap(({ id }) => bundledCase(id) ?? []).map(entryOf);
    if (!hasStore(home)) return bundled;
    const stored = await withStore(home, (store) =>
      store.cases({ removed: removed === "yes" }).map((entry) => ({
        ...entry,
        isBundled: false,
        focus: focusIn(store, entry.id),
      })),
    );
    return [...bundled, ...stored];
  },
};

/** A case as lists have it. */
export function entryOf({ casebook, revision, isBundled, origin }: FoundCase): CaseEntry {
  const { id, title, coverage } = casebook;
  const { from, to } = coverage;
  const focus = focusCodes(casebook);
  return { id, title, from, to, focus, isBundled, revision, ...(origin && { origin }) };
}

/** The focus dyad of a casebook by the codes of event data. */
export function focusCodes({ actors, focus }: Casebook): readonly [string, string] {
  const codeOf = (principal: string): string =>
    actors.find(({ id }) => id === principal)?.country ?? principal;
  return [codeOf(focus[0]), codeOf(focus[1])];
}

/** The same of a stored case, without reading all of it. */
function focusIn(store: Store, id: string): readonly [string, string] {
  const head = store.record(id, "head", "head")?.record as Casebook | undefined;
  // Of a case in the bin nothing stands.
  if (head === undefined) return ["", ""];
  const codeOf = (principal: string): string =>
    (store.record(id, "actors", principal)?.record as Actor | undefined)?.country ?? principal;
  return [codeOf(head.focus[0]), codeOf(head.focus[1])];
}
