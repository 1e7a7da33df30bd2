import { mayDo } from "@harmel/accounts/Caller";
import type { Store } from "@harmel/store";
import { Fault } from "../Fault.ts";
import type { Home } from "../home.ts";

/**
 * Holds to the rule that a coder takes back only their own writes.
 *
 * @throws {Fault} `undo-not-own`.
 */
export function checkMayUndo(
  { role, by }: Pick<Home, "role" | "by">,
  store: Pick<Store, "journal">,
  { id, write }: { readonly id: string; readonly write: number },
): void {
  if (role === undefined || mayDo(role, "editor")) return;
  const [entry] = store.journal(id, { before: write + 1, limit: 1 });
  if (entry === undefined || entry.author.by === by) return;
  throw new Fault("undo-not-own", { by: entry.author.by, write });
}
