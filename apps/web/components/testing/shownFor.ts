import type { Casebook } from "@harmel/core";
import { partsOf, viewOf } from "@harmel/operations";
import { readCaseQuery, type SearchParams } from "../../server/caseQuery.ts";
import type { ShownCase } from "../../server/shownCase.ts";

/** A casebook as its pages are handed it, without an address and without the list of cases. */
export function shownFor(casebook: Casebook, parameters: SearchParams = {}): ShownCase {
  const query = readCaseQuery(parameters);
  const options = { asOf: query.asOf ?? casebook.coverage.to, fragility: true };
  return {
    loaded: {
      view: viewOf(casebook, options),
      whole: viewOf(casebook),
      parts: partsOf(casebook, options),
      lastDay: casebook.coverage.to,
      isOutside: false,
    },
    query,
  };
}
