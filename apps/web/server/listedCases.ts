import "server-only";
import {
  type CaseEntry,
  type ChangeNote,
  listCases,
  perform,
  readJournal,
} from "@harmel/operations";
import { currentHome } from "./currentHome.ts";
import { type LoadedCase, loadCase } from "./loadCase.ts";

/** A case of the list. */
export interface ListedCase {
  readonly entry: CaseEntry;
  /** What its card shows; nothing of one in the bin. */
  readonly loaded?: LoadedCase;
  /** Its last change; none of an original. */
  readonly last?: ChangeNote;
}

/** The cases that came with Harmel, those kept here, and those in the bin. */
export async function listedCases(): Promise<readonly ListedCase[]> {
  const home = await currentHome();
  const entries = await perform(listCases, home, { removed: "yes" });
  return Promise.all(
    entries.map(async (entry) => {
      const loaded = entry.removed === undefined ? await loadCase(entry.id) : undefined;
      if (entry.isBundled) return { entry, ...(loaded && { loaded }) };
      const journal = await perform(readJournal, home, { case: entry.id, limit: 1 });
      const [last] = journal.entries;
      return { entry, ...(loaded && { loaded }), ...(last && { last }) };
    }),
  );
}
