import type { Settings } from "../analysis/settings.ts";
import { moved } from "../levels/moved.ts";
import { type Member, type Position, ranks } from "../levels/position.ts";
import type { HeldMove } from "./heldMove.ts";

/**
 * A position after one more move, as a new value.
 *
 * Signals that will leave it together, and of which endings took off the same share, are merged
 * into one: the strongest or their sum, as well known as the best known, facing all whom any
 * faces. Nothing that can happen to a position tells them apart, so that its size does not grow
 * with the signals that restate it.
 */
export function afterMove(
  before: Position | null,
  move: HeldMove,
  settings: Settings,
): Position | null {
  const copy = before === null ? undefined : { ...before, members: [...before.members] };
  const position = moved(copy, move, settings);
  if (position === undefined) return null;
  if (position.members.length > 1) position.members = merged(position.members, settings);
  return position;
}

function merged(members: readonly Member[], { aggregation }: Settings): Member[] {
  const groups: Member[] = [];
  for (const member of members) {
    const at = groups.findIndex(
      (other) => other.source.signal.id === member.source.signal.id && other.ended === member.ended,
    );
    if (at < 0) groups.push(member);
    else groups[at] = mergedPair(groups[at]!, member, aggregation);
  }
  return groups;
}

function mergedPair(x: Member, y: Member, aggregation: Settings["aggregation"]): Member {
  const isBetter = ranks[y.source.realisation.state] > ranks[x.source.realisation.state];
  const { signal, kind } = x.source;
  return {
    source: {
      signal,
      kind,
      realisation: {
        state: (isBetter ? y : x).source.realisation.state,
        denied: [],
        assertedBy: [],
      },
      doers: [],
      addressed: { stated: [...new Set([...facedBy(x), ...facedBy(y)])] },
    },
    strength: aggregation === "sum" ? x.strength + y.strength : Math.max(x.strength, y.strength),
    ended: x.ended,
  };
}

function facedBy({ source: { addressed, doers } }: Member): string[] {
  return addressed.stated.filter((side) => !doers.includes(side));
}
