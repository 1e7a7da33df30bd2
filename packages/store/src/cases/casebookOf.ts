import {
  type Casebook,
  type CasebookRecord,
  checkCasebook,
  documentOf,
  version,
} from "@harmel/core";
import { StoreError } from "../StoreError.ts";

/**
 * The casebook that records at rest make up. What this version of core has checked as it was
 * written is not checked again: that would take four times as long as reading it.
 */
export function casebookOf(
  id: string,
  records: readonly CasebookRecord[],
  checkedBy: string,
): Casebook {
  const document = documentOf(records);
  if (checkedBy === version) return document as Casebook;
  const check = checkCasebook(document);
  if (check.ok) return check.casebook;
  const fields = { problems: check.problems.length, case: id };
  throw new StoreError("casebook-invalid", fields, { problems: check.problems });
}
