import type { Casebook } from "../casebook/casebook.ts";
import { fieldsThatDiffer } from "./fieldsThatDiffer.ts";
import { type RecordPair, recordPairs } from "./recordPairs.ts";

/** A record that differs between two versions of a casebook. */
export interface RecordDifference extends RecordPair {
  readonly change: "added" | "removed" | "changed";
  /** The paths of the fields that differ, see `fieldsThatDiffer`; none for a record that came or went. */
  readonly fields: readonly string[];
}

/**
 * What changed from one version of a casebook to another: each record that came, went or differs,
 * list by list, the head first. Nothing exactly where both have the same hash. Linear in the size.
 *
 * @example
 * const renamed = { ...casebook, title: "Another title", signals: [] };
 * compareCasebooks(casebook, renamed).map(({ list, id, change, fields }) => [list, id, change, ...fields])[0]; //=> ["head", "head", "changed", "title"]
 * compareCasebooks(casebook, renamed).map(({ id, change }) => [id, change])[1]; //=> ["troops", "removed"]
 */
export function compareCasebooks(before: Casebook, after: Casebook): RecordDifference[] {
  return recordPairs(before, after).flatMap((pair): RecordDifference[] => {
    if (pair.before === undefined) return [{ ...pair, change: "added", fields: [] }];
    if (pair.after === undefined) return [{ ...pair, change: "removed", fields: [] }];
    const fields = fieldsThatDiffer(pair.before, pair.after);
    return fields.length === 0 ? [] : [{ ...pair, change: "changed", fields }];
  });
}
