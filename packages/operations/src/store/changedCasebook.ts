import { type Casebook, fieldsThatDiffer } from "@harmel/core";
import type { Change } from "@harmel/store";
import { Fault } from "../Fault.ts";

/**
 * A bundled casebook with changes, still unchecked. Its records have the revision 1.
 *
 * @throws {Fault} `conflict` where a change names another revision.
 */
export function changedCasebook(casebook: Casebook, changes: readonly Change[]): unknown {
  const changed: Record<string, unknown> = { ...casebook };
  for (const { list, id, revision, record } of changes) {
    if (list === "head") {
      Object.assign(changed, record);
      continue;
    }
    const records = changed[list] as readonly { readonly id: string }[];
    const place = records.findIndex((one) => one.id === id);
    const theirs = records[place];
    const current = theirs === undefined ? 0 : 1;
    if (revision !== current) {
      const fields = fieldsThatDiffer(theirs, record);
      const conflict = {
        list,
        id,
        read: revision,
        revision: current,
        yours: record,
        theirs,
        fields,
      };
      throw new Fault("conflict", { records: 1, case: casebook.id }, { conflicts: [conflict] });
    }
    const rest = records.filter((one) => one.id !== id);
    if (record === undefined) changed[list] = rest;
    else if (place < 0) changed[list] = [...rest, record];
    else changed[list] = records.toSpliced(place, 1, record as { readonly id: string });
  }
  return changed;
}
