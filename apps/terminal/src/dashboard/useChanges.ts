import type { Casebook } from "@harmel/core";
import { useEffect } from "react";
import type { Shelf } from "./Shelf.ts";

/** Milliseconds in which the records of one write arrive together. */
const together = 100;

/**
 * Opens the case that is shown anew when somebody changed it, and hands it on with who did. A case
 * from a file has no id here: whoever changes it has it in an editor.
 *
 * @param onChange must stay the same function from one drawing to the next.
 */
export function useChanges(
  shelf: Shelf,
  id: string | undefined,
  onChange: (casebook: Casebook, by: string) => void,
): void {
  useEffect(() => {
    if (id === undefined) return undefined;
    const ended = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const reopen = async (by: string): Promise<void> => {
      // A case that went into the bin meanwhile stays on the screen as it was.
      const casebook = await shelf.open(id).catch(() => undefined);
      if (casebook !== undefined && !ended.signal.aborted) onChange(casebook, by);
    };
    const watch = async (): Promise<void> => {
      const changes = shelf.changes(ended.signal);
      for await (const change of changes) {
        if (change.case !== id) continue;
        clearTimeout(timer);
        timer = setTimeout(() => void reopen(change.by), together);
      }
    };
    // A store that cannot be watched is still shown.
    watch().catch(() => undefined);
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [shelf, id, onChange]);
}
