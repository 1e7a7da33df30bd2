import { type CasebookCheck, checkCasebook } from "../casebook/parseCasebook.ts";
import { documentOf } from "../casebook/recordsOf.ts";
import type { RecordMerge } from "./recordMerge.ts";
import { recordKey } from "./recordPairs.ts";

/** Whose record stands after a merge. */
export type MergeSide = "existing" | "incoming";

/** What somebody chose in a merge. */
export interface MergeChoices {
  /** For every conflict; by default the existing record stays. */
  readonly conflicts?: MergeSide | undefined;
  /** For single records, as `LIST/ID`, conflict or not; `head/head` is what the casebook says of itself. */
  readonly records?: Readonly<Record<string, MergeSide>> | undefined;
}

/**
 * The casebook that a merge comes to, or what is wrong with it: a choice may leave a signal without
 * its report. Nothing is overwritten that was not shown as `changed` or chosen.
 *
 * Existing records keep their order, added ones follow.
 *
 * @example
 * resolveMerge(mergeCasebook({ ...casebook, signals: [] }, casebook)).casebook.signals.length; //=> 2
 * const choices = { records: { "signals/talks": "existing" } };
 * resolveMerge(mergeCasebook({ ...casebook, signals: [] }, casebook), choices).casebook.signals.length; //=> 1
 */
export function resolveMerge(
  merge: readonly RecordMerge[],
  choices: MergeChoices = {},
): CasebookCheck {
  const records = merge.flatMap((entry) => {
    const record = entry[sideOf(entry, choices)];
    return record === undefined ? [] : [{ list: entry.list, id: entry.id, record }];
  });
  return checkCasebook(documentOf(records));
}

function sideOf(entry: RecordMerge, { conflicts = "existing", records = {} }: MergeChoices) {
  const key = recordKey(entry);
  const chosen = Object.hasOwn(records, key) ? records[key] : undefined;
  if (chosen !== undefined) return chosen;
  if (entry.state === "conflict") return conflicts;
  return entry.state === "kept" || entry.state === "same" ? "existing" : "incoming";
}
