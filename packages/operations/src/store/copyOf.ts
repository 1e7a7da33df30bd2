import type { Casebook } from "@harmel/core";
import type { Origin, Store } from "@harmel/store";
import { bundledCase, originOf } from "./findCase.ts";

/** A casebook under an id that no case of the store has, and where it comes from. */
export function copyOf(
  casebook: Casebook,
  store: Store,
  id: string = freeId(casebook.id, store),
): { readonly copy: Casebook; readonly origin: Origin } {
  return { copy: { ...casebook, id }, origin: originOf(casebook) };
}

function freeId(id: string, store: Store): string {
  const taken = new Set(store.cases({ removed: true }).map((one) => one.id));
  const isFree = (name: string): boolean => !taken.has(name) && bundledCase(name) === undefined;
  const stem = `${id.slice(0, 100)}-copy`;
  let name = stem;
  for (let count = 2; !isFree(name); count += 1) name = `${stem}-${count}`;
  return name;
}
