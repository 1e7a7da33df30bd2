import "server-only";
import { findCase, type JournalLine, perform, readJournal } from "@harmel/operations";
import { currentHome, mayWrite } from "./currentHome.ts";

/** What whoever asks may do with a case, and what was done to it. */
export interface Editing {
  readonly isBundled: boolean;
  readonly mayEdit: boolean;
  readonly mayMakeCases: boolean;
  /** The case that it was copied from. */
  readonly origin?: string;
  /** The last changes of the signal that is open, newest first. */
  readonly changes: readonly JournalLine[];
}

/** How a case can be changed, with the last changes of the signal that is open. */
export async function editingOf(id: string, signal: string | undefined): Promise<Editing> {
  const home = await currentHome();
  const found = await findCase(home, id);
  const isBundled = found?.isBundled ?? true;
  const [mayEdit, mayMakeCases] = [await mayWrite(), await mayWrite("editor")];
  const asked = { case: id, list: "signals", record: signal, limit: 3 };
  const changes =
    isBundled || signal === undefined || signal.length > 120
      ? []
      : (await perform(readJournal, home, asked)).entries;
  const origin = found?.origin?.id;
  return {
    isBundled,
    mayEdit: mayEdit && !isBundled,
    mayMakeCases,
    ...(origin && { origin }),
    changes,
  };
}
