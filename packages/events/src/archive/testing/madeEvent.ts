import type { CodedEvent } from "../../event/CodedEvent.ts";
import type { Party } from "../../event/Party.ts";

/** An event of our own: Belarus accuses Ukraine, unless told otherwise. */
export function madeEvent(
  id: string,
  given: Partial<Omit<CodedEvent, "source" | "target">> & { from?: string; to?: string } = {},
): CodedEvent {
  const { from = "BLR", to = "UKR", ...rest } = given;
  const usual = { id, day: "2024-07-02", code: "112" };
  return { ...usual, ...rest, source: party(from), target: party(to) };
}

function party(principal: string): Party {
  const named = { sector: "unstated", name: principal } as const;
  return principal === "" ? named : { ...named, principal };
}
