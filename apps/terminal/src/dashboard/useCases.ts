import type { Casebook } from "@harmel/core";
import { type CaseEntry, focusCodes } from "@harmel/operations";
import { useEffect, useState } from "react";
import type { Shelf } from "./Shelf.ts";

/** The cases that can be changed to: read when the list is first laid over a view. */
export function useCases(shelf: Shelf, first: Casebook, isWanted: boolean): readonly CaseEntry[] {
  const [cases, setCases] = useState<readonly CaseEntry[]>([]);
  const isMissing = isWanted && cases.length === 0;
  useEffect(() => {
    if (!isMissing) return;
    const read = async (): Promise<void> => {
      const entries = await shelf.list();
      setCases(withFirst(entries, first));
    };
    void read();
  }, [first, isMissing, shelf]);
  return cases;
}

/** A case from a file is on no shelf: it stands before the others, so that one can go back to it. */
function withFirst(entries: readonly CaseEntry[], first: Casebook): readonly CaseEntry[] {
  if (entries.some(({ id }) => id === first.id)) return entries;
  const { id, title, coverage } = first;
  const entry = {
    id,
    title,
    from: coverage.from,
    to: coverage.to,
    focus: focusCodes(first),
    isBundled: false,
    revision: 0,
  };
  return [entry, ...entries];
}
