import type * as EventsPackage from "@harmel/events";
import { nearestWord } from "@harmel/views";
import { Fault } from "../Fault.ts";

type Names = Pick<typeof EventsPackage, "principalNamed" | "namedPrincipals">;

/**
 * The two principals that a user names.
 *
 * @throws {Fault} when a name is none, with the name that may have been meant.
 */
export function dyadNamed(events: Names, a: string, b: string): readonly [string, string] {
  const [one, two] = [a, b].map((name) => {
    const principal = events.principalNamed(name);
    if (principal !== undefined) return principal;
    const nearest = nearestName(events, name);
    const hint = nearest === undefined ? "" : `; did you mean ${nearest}?`;
    throw new Fault("principal-unknown", { name, hint });
  });
  if (one === undefined || two === undefined || one === two) {
    throw new Fault("dyad-same", { name: one ?? a });
  }
  return [one, two];
}

/** The name of a principal that differs from a text by a slip or two. */
export function nearestName({ namedPrincipals }: Names, text: string): string | undefined {
  const names = [...namedPrincipals.values()];
  const nearest = nearestWord(
    text.trim().toLowerCase(),
    names.map((name) => name.toLowerCase()),
  );
  return names.find((name) => name.toLowerCase() === nearest);
}
