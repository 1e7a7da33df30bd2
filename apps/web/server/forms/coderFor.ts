import type { Casebook } from "@harmel/core";
import { freshId } from "./freshId.ts";

/** The coder that a user is in a casebook, and the record to be written where there is none yet. */
export function coderFor(
  casebook: Casebook,
  name: string,
): { readonly id: string; readonly isNew: boolean } {
  const known = casebook.coders.find((coder) => coder.id === name || coder.name === name);
  return known ? { id: known.id, isNew: false } : { id: freshId(casebook, name), isNew: true };
}
