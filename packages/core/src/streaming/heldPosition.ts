import type { Settings } from "../analysis/settings.ts";
import type { Position } from "../levels/position.ts";
import { afterMove } from "./foldedPosition.ts";
import { type HeldMove, moveOrder } from "./heldMove.ts";
import { type Trie, emptyTrie } from "./trie.ts";

/** Some moves in order, and the position after the last of them. */
interface Chunk {
  readonly moves: readonly HeldMove[];
  readonly after: Position | null;
}

/** What a stream holds of a position. */
export interface HeldPosition {
  readonly slot: number;
  /** The position after the moves that are remembered only in sum. */
  readonly base: Position | null;
  /** Day number of the last of them. */
  readonly foldedTo: number | null;
  /** The moves since, up to today. */
  readonly chunks: readonly Chunk[];
  /** Moves of days to come. */
  readonly ahead: readonly HeldMove[];
  /** Ids of signals whose moves are remembered only in sum, while the position stands. */
  readonly folded: Trie<true>;
  /** Day number on which it is looked at next; none while it is in the past. */
  readonly wakesOn: number;
  /** What the pools hold of it. */
  readonly counted: {
    readonly strength: number;
    readonly refreshedOn: number;
    readonly pool: "steady" | "fading";
  } | null;
}

const chunkSize = 32;

/** A position nothing has happened to. */
export function newPosition(key: string): HeldPosition {
  const slot = Number(key[0]);
  const nothing = { base: null, foldedTo: null, chunks: [], ahead: [], counted: null, wakesOn: 0 };
  return { slot, ...nothing, folded: emptyTrie };
}

/** The position as it stands. */
export function currentOf({ base, chunks }: HeldPosition): Position | null {
  return chunks.length === 0 ? base : chunks.at(-1)!.after;
}

/**
 * A position without some moves and with others. Moves of days to come wait. Cost: the moves since
 * the earliest change. `isTooLate` when a change lies among the moves remembered only in sum; it is
 * then left out.
 */
export function withMoves(
  position: HeldPosition,
  removed: readonly HeldMove[],
  added: readonly HeldMove[],
  today: number,
  settings: Settings,
): { readonly position: HeldPosition; readonly isTooLate: boolean } {
  const { base, foldedTo } = position;
  let { ahead } = position;
  const chunks = [...position.chunks];
  let dirty = Infinity;
  let isTooLate = false;
  const chunkOf = (move: HeldMove) =>
    chunks.findLastIndex((chunk) => moveOrder(chunk.moves[0]!, move) <= 0);
  const change = (index: number, ...moves: (readonly HeldMove[])[]) => {
    chunks.splice(index, 1, ...moves.map((part) => ({ moves: part, after: null })));
    dirty = Math.min(dirty, index);
  };
  for (const move of removed) {
    if (move.day > today) {
      ahead = ahead.filter((other) => moveOrder(other, move) !== 0);
      continue;
    }
    const index = chunkOf(move);
    const moves = chunks[index]?.moves ?? [];
    const rest = moves.filter((other) => moveOrder(other, move) !== 0);
    if (rest.length === moves.length) isTooLate = true;
    else if (rest.length === 0) change(index);
    else change(index, rest);
  }
  for (const move of added) {
    const last = chunks.at(-1);
    if (move.day > today) ahead = [...ahead, move].sort(moveOrder);
    else if (foldedTo !== null && move.day <= foldedTo) isTooLate = true;
    else if (last === undefined || moveOrder(last.moves.at(-1)!, move) <= 0) {
      const isFull = last === undefined || last.moves.length >= chunkSize;
      const after = afterMove(last === undefined ? base : last.after, move, settings);
      if (isFull) chunks.push({ moves: [move], after });
      else chunks[chunks.length - 1] = { moves: [...last.moves, move], after };
    } else {
      const index = Math.max(0, chunkOf(move));
      const moves = [...chunks[index]!.moves, move].sort(moveOrder);
      if (moves.length <= 2 * chunkSize) change(index, moves);
      else change(index, moves.slice(0, chunkSize), moves.slice(chunkSize));
    }
  }
  for (let index = dirty; index < chunks.length; index += 1) {
    const { moves } = chunks[index]!;
    let after = index === 0 ? base : chunks[index - 1]!.after;
    for (const move of moves) after = afterMove(after, move, settings);
    chunks[index] = { moves, after };
  }
  return { position: { ...position, chunks, ahead }, isTooLate };
}

/** A position that remembers moves before a day only in sum; itself if it has none. */
export function foldedBefore(
  position: HeldPosition,
  day: number,
  settings: Settings,
): HeldPosition {
  let { base, foldedTo } = position;
  if ((position.chunks[0]?.moves[0]?.day ?? Infinity) >= day) return position;
  const chunks = [...position.chunks];
  for (let chunk = chunks[0]; chunk !== undefined; chunk = chunks[0]) {
    const old = chunk.moves.filter((move) => move.day < day);
    if (old.length === 0) break;
    foldedTo = old.at(-1)!.day;
    if (old.length < chunk.moves.length) {
      for (const move of old) base = afterMove(base, move, settings);
      chunks[0] = { ...chunk, moves: chunk.moves.slice(old.length) };
      break;
    }
    base = chunk.after;
    chunks.shift();
  }
  return { ...position, base, foldedTo, chunks };
}
