import type { Casebook } from "../casebook/casebook.ts";
import { recordsOf } from "../casebook/recordsOf.ts";
import { fieldsThatDiffer } from "./fieldsThatDiffer.ts";
import type { RecordMerge } from "./recordMerge.ts";
import { recordKey, recordPairs } from "./recordPairs.ts";

/**
 * What importing one casebook into another would do, record by record, before anything is done:
 * every record of either side, list by list. `resolveMerge` makes the casebook of it.
 *
 * With `base`, the version that both come from, what one side alone changed is taken from that
 * side, removals too, and what both changed is a conflict. Without it nothing is removed, and where
 * both differ the incoming record would take the place of the existing one. The casebook keeps its
 * own id, and no record gets another: an id that the existing casebook uses in another list is a
 * conflict.
 *
 * @example
 * mergeCasebook(casebook, casebook).every(({ state }) => state === "same"); //=> true
 * mergeCasebook({ ...casebook, signals: [] }, casebook).find(({ id }) => id === "troops").state; //=> "added"
 * mergeCasebook({ ...casebook, signals: [] }, casebook, { base: casebook }).find(({ id }) => id === "troops").state; //=> "kept"
 */
export function mergeCasebook(
  into: Casebook,
  from: Casebook,
  { base }: { readonly base?: Casebook | undefined } = {},
): RecordMerge[] {
  const older = base && recordsByKey(withIdOf(into, base));
  const lists = new Map(
    recordsOf(into).flatMap(({ list, id }) => (list === "head" ? [] : [[id, list]])),
  );
  return recordPairs(into, withIdOf(into, from)).map((pair) => {
    const { list, id, before: existing, after: incoming } = pair;
    const known = older?.get(recordKey(pair));
    const verdict = verdictOn(existing, incoming, older && { record: known });
    const isTaken = verdict.state === "added" && lists.has(id);
    const both = existing !== undefined && incoming !== undefined;
    const fields = both ? fieldsThatDiffer(existing, incoming) : [];
    return { list, id, ...(isTaken ? idTaken : verdict), fields, existing, incoming, base: known };
  });
}

type Verdict = Pick<RecordMerge, "state" | "conflict">;

const idTaken: Verdict = { state: "conflict", conflict: "id-taken-by-another-list" };

function verdictOn(
  existing: unknown,
  incoming: unknown,
  base: { readonly record: unknown } | undefined,
): Verdict {
  if (isSame(existing, incoming)) return { state: "same" };
  const untouchedThere =
    base === undefined ? incoming === undefined : isSame(base.record, incoming);
  if (untouchedThere) return { state: "kept" };
  const untouchedHere = base === undefined || isSame(base.record, existing);
  if (untouchedHere) {
    if (existing === undefined) return { state: "added" };
    return { state: incoming === undefined ? "removed" : "changed" };
  }
  if (existing === undefined) return { state: "conflict", conflict: "removed-here-changed-there" };
  if (incoming === undefined) return { state: "conflict", conflict: "changed-here-removed-there" };
  return { state: "conflict", conflict: "both-changed" };
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || fieldsThatDiffer(one, other).length === 0;
}

/** A casebook under the id of the one it comes into. */
function withIdOf({ id }: Casebook, casebook: Casebook): Casebook {
  return { ...casebook, id };
}

function recordsByKey(casebook: Casebook): ReadonlyMap<string, unknown> {
  return new Map(recordsOf(casebook).map((entry) => [recordKey(entry), entry.record]));
}
