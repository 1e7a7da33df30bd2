import type { Casebook } from "@harmel/core";
import type { Shelf } from "./Shelf.ts";

/** Milliseconds in which the records of one write arrive together. */
const together = 100;

/** Opens a case anew each time that somebody changed it, and hands it on with who did; the answer ends it. */
export function watchCase(
  shelf: Pick<Shelf, "changes" | "open">,
  id: string,
  onChange: (casebook: Casebook, by: string) => void,
): () => void {
  const ended = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const reopen = async (by: string): Promise<void> => {
    // A case that went into the bin meanwhile stays on the screen as it was.
    const casebook = await shelf.open(id).catch(() => undefined);
    if (casebook !== undefined && !ended.signal.aborted) onChange(casebook, by);
  };
  const watch = async (): Promise<void> => {
    for await (const change of shelf.changes(ended.signal)) {
      if (change.case !== id) continue;
      clearTimeout(timer);
      timer = setTimeout(reopen, together, change.by);
    }
  };
  // A store that cannot be watched is still shown.
  watch().catch(() => undefined);
  return () => {
    ended.abort();
    clearTimeout(timer);
  };
}
