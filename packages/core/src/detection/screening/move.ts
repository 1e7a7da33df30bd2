import { type KindId, findKind } from "../../kinds/index.ts";

/**
 * What an act does: raises pressure, closes a channel, opens one, or eases pressure. An alert follows
 * from the first two, an opportunity from the last two.
 */
export type Move = "pressure" | "closing" | "opening" | "easing";

/** What an act of a kind does; context does nothing. */
export function moveOf(kind: KindId): Move | undefined {
  const { track, direction } = findKind(kind);
  if (track === "deterrence") return direction === "raises" ? "pressure" : "easing";
  if (track === "dialogue") return direction === "raises" ? "opening" : "closing";
  return undefined;
}
