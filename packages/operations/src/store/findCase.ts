import { bundledCases } from "@harmel/cases";
import { type Casebook, casebookHash, recordsOf } from "@harmel/core";
import type { Origin, Store } from "@harmel/store";
import type { Home } from "../home.ts";
import { hasStore, withStore } from "./withStore.ts";

/** A case that has an id, bundled or stored. */
export interface FoundCase {
  readonly casebook: Casebook;
  /** Rises with every change of the case; 0 for a bundled one, which never changes. */
  readonly revision: number;
  /** The revision of each record, as `list/id`. */
  readonly revisions: ReadonlyMap<string, number>;
  readonly isBundled: boolean;
  readonly origin?: Origin;
}

const bundled = new Map<string, FoundCase>();

/** The bundled or stored case of this id; the same object as long as nobody changed it. */
export async function findCase(home: Home, id: string): Promise<FoundCase | undefined> {
  const ours = bundledCase(id);
  if (ours !== undefined || !hasStore(home)) return ours;
  return withStore(home, (store) => storedCase(store, id));
}

/** The bundled case of this id. */
export function bundledCase(id: string): FoundCase | undefined {
  const entry = bundledCases.find((one) => one.id === id);
  if (entry === undefined) return undefined;
  const casebook = entry.load();
  const found = bundled.get(id) ?? {
    casebook,
    revision: 0,
    revisions: new Map(recordKeys(casebook).map((key) => [key, 1])),
    isBundled: true,
  };
  bundled.set(id, found);
  return found;
}

/** Where a bundled case's copy says that it comes from. */
export function originOf(casebook: Casebook): Origin {
  return { id: casebook.id, hash: casebookHash(casebook) };
}

/** The store keeps what was read last, and gives the same casebook as long as nobody changes it. */
function storedCase(store: Store, id: string): FoundCase | undefined {
  const found = store.read(id);
  return found && { ...found, isBundled: false };
}

function recordKeys(casebook: Casebook): string[] {
  return recordsOf(casebook).map(({ list, id }) => `${list}/${id}`);
}
