import type { Hit } from "@harmel/store";
import { z } from "zod";
import { caseInput, limitInput, wordsInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";
import { hasStore, withStore } from "../store/withStore.ts";

const input = z.strictObject({
  q: wordsInput.min(1, { error: "is empty" }),
  case: caseInput.optional(),
  limit: limitInput(20, 200),
});

/** The records in which the words were found, best first. */
export interface SearchDocument {
  readonly hits: readonly Hit[];
}

/** Searches signals, reports and sources of the stored cases. */
export const searchCases: Operation<typeof input, SearchDocument> = {
  name: "search",
  summary: "search signals, reports and sources of the stored cases",
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
    if (!hasStore(home)) return { hits: [] };
    const asked = { ...(id && { case: id }), limit };
    return withStore(home, (store) => ({ hits: store.search(q, asked) }));
  },
};
