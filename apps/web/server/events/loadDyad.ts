import "server-only";
import { Fault, homeOf, perform, readDyad } from "@harmel/operations";
import { type DyadView, dyadView } from "@harmel/views";
import type { DyadQuery } from "./eventsQuery.ts";

/** A dyad as its page shows it, or what is wrong with its address and how to mend it. */
export type LoadedDyad =
  | { readonly view: DyadView }
  | { readonly problem: string; readonly fix: string };

/** The dyad that an address names. */
export async function loadDyad(a: string, b: string, query: DyadQuery): Promise<LoadedDyad> {
  try {
    return { view: dyadView(await perform(readDyad, homeOf(process.env), { a, b, ...query })) };
  } catch (thrown) {
    if (!(thrown instanceof Fault) || thrown.status >= 500) throw thrown;
    const [first] = thrown.problems;
    return { problem: first?.problem ?? thrown.message, fix: first?.fix ?? "" };
  }
}
