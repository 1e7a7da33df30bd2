import { type Move, moveActions } from "../levels/moved.ts";
import { endingDay, ownMoves } from "../levels/timing.ts";
import type { HeldSignal } from "./heldSignal.ts";
import type { StreamMemory } from "./streamState.ts";
import { trieGet } from "./trie.ts";

/** A move of a position, by the signal that makes it. */
export interface HeldMove extends Move {
  readonly id: string;
}

/** A move and the key of its position. */
export interface PlacedMove {
  readonly position: string;
  readonly move: HeldMove;
}

/** The order in which moves are made: by day, action and id. */
export function moveOrder(x: HeldMove, y: HeldMove): number {
  if (x.day !== y.day) return x.day - y.day;
  if (x.action !== y.action) return moveActions.indexOf(x.action) - moveActions.indexOf(y.action);
  if (x.id === y.id) return 0;
  return x.id < y.id ? -1 : 1;
}

/** All moves that a signal makes, given what else is known: its own, and the endings it is. */
export function movesOf(
  held: HeldSignal,
  { signals, endings }: Pick<StreamMemory, "signals" | "endings">,
): PlacedMove[] {
  const { id, source, timing } = held;
  const moves: PlacedMove[] = [];
  const ended = new Map<string, number>();
  for (const name of held.ends) {
    const other = trieGet(signals, name);
    if (other === undefined) continue;
    const day = endingDay(timing, other.timing);
    for (const position of other.positions) {
      ended.set(position, Math.max(day, ended.get(position) ?? -Infinity));
    }
  }
  for (const [position, day] of ended) {
    moves.push({ position, move: { day, action: "end", source, id } });
  }
  if (held.positions.length === 0) return moves;
  let endedOn = Infinity;
  for (const name of trieGet(endings, id) ?? []) {
    const ending = trieGet(signals, name);
    if (ending === undefined || ending.source.realisation.state === "refuted") continue;
    endedOn = Math.min(endedOn, endingDay(ending.timing, timing));
  }
  for (const own of ownMoves(timing, endedOn)) {
    for (const position of held.positions) moves.push({ position, move: { ...own, source, id } });
  }
  return moves;
}

/** Which moves went and which came; a move that stays as it was is neither. */
export function moveChanges(before: readonly PlacedMove[], after: readonly PlacedMove[]) {
  const removed = new Map(before.map((placed) => [identityOf(placed), placed]));
  const added: PlacedMove[] = [];
  for (const placed of after) {
    const identity = identityOf(placed);
    const old = removed.get(identity);
    if (old !== undefined && isSame(old.move, placed.move)) removed.delete(identity);
    else added.push(placed);
  }
  return { removed: [...removed.values()], added };
}

function identityOf({ position, move }: PlacedMove): string {
  return `${position} ${move.day} ${move.action} ${move.id}`;
}

function isSame(x: HeldMove, y: HeldMove): boolean {
  if (x.source === y.source || x.action === "refresh" || x.action === "expire") return true;
  return JSON.stringify(x.source) === JSON.stringify(y.source);
}
