import { setTimeout as wait } from "node:timers/promises";
import type { ChangeNote } from "../documents/journalDocument.ts";
import type { Home } from "../home.ts";
import { perform } from "../operation.ts";
import { readChanges } from "./readChanges.ts";

/** Milliseconds between two looks at the number of the last change. */
const pause = 300;

/**
 * The changes of every case as they come, after one that is known or from now on, until the signal
 * ends it. Locally the number of the last change is asked for; a server tells by itself.
 */
export async function* watchChanges(
  home: Home,
  { after, signal }: { readonly after?: number; readonly signal: AbortSignal },
): AsyncGenerator<ChangeNote, void> {
  if (home.remote !== undefined) {
    const { serverChanges } = await import("../remote/serverChanges.ts");
    yield* serverChanges(home.remote, { ...(after !== undefined && { after }), signal });
    return;
  }
  let last = after ?? (await perform(readChanges, home, {})).latest;
  while (!signal.aborted) {
    const { changes } = await perform(readChanges, home, { after: last, limit: 1000 });
    for (const change of changes) {
      yield change;
      last = change.number;
    }
    if (changes.length === 0) await wait(pause, undefined, { signal }).catch(() => undefined);
  }
}
