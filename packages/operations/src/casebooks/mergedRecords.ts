import type { MergeChoices, RecordMerge } from "@harmel/core";
import type { MergeDocument } from "../documents/mergeDocument.ts";

const states = ["added", "changed", "removed", "conflict", "kept", "same"] as const;

/** What a merge does, record by record; those that stay as they are, are counted alone. */
export function mergedRecords(
  merge: readonly RecordMerge[],
  { conflicts = "existing", records = {} }: MergeChoices,
): Pick<MergeDocument, "counts" | "records"> {
  const counts = Object.fromEntries(
    states.map((state) => [state, merge.filter((one) => one.state === state).length]),
  ) as MergeDocument["counts"];
  const moved = merge.filter(({ state }) => state !== "same" && state !== "kept");
  return {
    counts,
    records: moved.map(({ base: _base, existing = null, incoming = null, ...entry }) => {
      const isConflict = entry.state === "conflict";
      const usual = isConflict ? conflicts : "incoming";
      const chosen = records[`${entry.list}/${entry.id}`] ?? usual;
      return { ...entry, fields: [...entry.fields], existing, incoming, chosen };
    }),
  };
}
