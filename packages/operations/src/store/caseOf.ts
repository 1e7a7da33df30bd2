import type { Store } from "@harmel/store";
import { Fault } from "../Fault.ts";
import type { Home } from "../home.ts";
import { bundledCase, findCase, type FoundCase } from "./findCase.ts";
import { hasStore, withStore } from "./withStore.ts";

/** The bundled or stored case of this id. @throws {Fault} `case-unknown`. */
export async function caseOf(home: Home, id: string): Promise<FoundCase> {
  const found = await findCase(home, id);
  if (found !== undefined) return found;
  if (!hasStore(home)) throw new Fault("case-missing", { case: id });
  // Whatever has a history and cannot be read is in the bin; the store says so of what has none.
  await withStore(home, (store) => store.journal(id, { limit: 1 }));
  throw new Fault("case-removed", { case: id });
}

/**
 * Works with the store on a case that is in it.
 *
 * @throws {Fault} `case-bundled` for one that came with Harmel, `case-missing` where there is none.
 */
export async function withStoredCase<Result>(
  home: Home,
  id: string,
  work: (store: Store) => Result,
): Promise<Result> {
  if (bundledCase(id) !== undefined) throw new Fault("case-bundled", { case: id });
  if (!hasStore(home)) throw new Fault("case-missing", { case: id });
  return withStore(home, work);
}
