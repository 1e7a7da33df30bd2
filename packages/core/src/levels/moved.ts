import type { Settings } from "../analysis/settings.ts";
import {
  type Position,
  type PositionSource,
  begun,
  ended,
  endingCredit,
  strengthOf,
} from "./position.ts";

/** What can happen to a position; on one day in this order. */
export const moveActions = ["expire", "begin", "refresh", "end"] as const;

/** What happens to a position on a day, and by which signal. */
export interface Move<Source extends PositionSource = PositionSource> {
  readonly day: number;
  readonly action: (typeof moveActions)[number];
  readonly source: Source;
}

/** A position after one move; it changes the one it is given. */
export function moved(
  position: Position | undefined,
  { action, source, day }: Move,
  settings: Settings,
): Position | undefined {
  if (action === "begin") return begun(position, source, day, settings);
  if (position === undefined) return undefined;
  if (action === "refresh") {
    position.refreshedOn = Math.max(position.refreshedOn, day);
    return position;
  }
  if (action === "expire") {
    position.members = position.members.filter(
      (member) => member.source.signal.id !== source.signal.id,
    );
    position.strength = strengthOf(position, settings.aggregation);
    return position.members.length === 0 ? undefined : position;
  }
  return ended(position, endingCredit(source, position, settings), settings);
}
