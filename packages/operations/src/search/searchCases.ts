import { bundledCases } from "@harmel/cases";
import type { Hit } from "@harmel/store";
import { z } from "zod";
import { caseInput, limitInput, wordsInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { hasStore, withStore, withStoreErrors } from "../store/withStore.ts";
import { bestFirst } from "./bestFirst.ts";

const input = z.strictObject({
  q: wordsInput.min(1, { error: "is empty" }),
  case: caseInput.optional(),
  limit: limitInput(20, 200),
});

/** The records in which the words were found, best first. */
export interface SearchDocument {
  readonly hits: readonly Hit[];
}

/** Searches signals, reports and sources of the stored cases and of those that came with Harmel. */
export const searchCases: Operation<typeof input, SearchDocument> = {
  name: "search",
  summary: "search signals, reports and sources of all cases",
  input,
  output: z.looseObject({
    hits: z.array(
      z.looseObject({
        case: z.string(),
        list: z.string(),
        id: z.string(),
        title: z.string(),
        excerpt: z.string().describe("⟦ and ⟧ enclose what was found"),
      }),
    ),
  }),
  needs: "reader",
  http: { method: "get", path: "/search" },
  async run(home, { q, case: id, limit }) {
    const asked = { ...(id && { case: id }), limit };
    const stored = hasStore(home) ? await withStore(home, (store) => store.search(q, asked)) : [];
    return withStoreErrors(({ questionWords, searchCasebook }) => {
      const bundled = bundledCases
        .filter((one) => id === undefined || one.id === id)
        .flatMap((one) => searchCasebook(one.load(), q));
      return { hits: bestFirst([...stored, ...bundled], questionWords(q)).slice(0, limit) };
    });
  },
};
