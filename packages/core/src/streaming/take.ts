import { type Draft, holdPosition, positionAt, wakeOn } from "./draft.ts";
import { type HeldMove, moveChanges, movesOf } from "./heldMove.ts";
import { withMoves } from "./heldPosition.ts";
import type { HeldSignal } from "./heldSignal.ts";
import { countPulse } from "./pulses.ts";
import { trieDelete, trieGet, trieSet } from "./trie.ts";
import { dayText } from "../time/day.ts";

/**
 * Puts what is now known of a signal in the place of what was; `undefined` when it moves nothing.
 *
 * Three kinds of moves can change: its own, the endings of it, and the beginnings of what it ends,
 * since what has ended by a day has begun by it.
 */
export function takeSignal(draft: Draft, id: string, next: HeldSignal | undefined): void {
  const old = trieGet(draft.signals, id);
  const touched = new Set([id, ...(old?.ends ?? []), ...(next?.ends ?? [])]);
  for (const ending of trieGet(draft.endings, id) ?? []) touched.add(ending);
  const movesOfTouched = () =>
    [...touched].flatMap((each) => {
      const held = trieGet(draft.signals, each);
      return held === undefined ? [] : movesOf(held, draft);
    });
  const before = movesOfTouched();
  if (old !== undefined) {
    countPulse(draft, old, -1);
    removeSignal(draft, old);
  }
  if (next !== undefined) hold(draft, next);
  const { removed, added } = moveChanges(before, movesOfTouched());
  const changes = new Map<string, { removed: HeldMove[]; added: HeldMove[] }>();
  const changesOf = (position: string) => {
    const entry = changes.get(position) ?? { removed: [], added: [] };
    changes.set(position, entry);
    return entry;
  };
  for (const { position, move } of removed) changesOf(position).removed.push(move);
  for (const { position, move } of added) changesOf(position).added.push(move);
  let isLate = false;
  for (const [key, change] of changes) {
    const { today, settings } = draft;
    const result = withMoves(positionAt(draft, key), change.removed, change.added, today, settings);
    isLate ||= result.isTooLate;
    holdPosition(draft, key, result.position);
  }
  const day = dayText(draft.today);
  if (isLate) draft.facts.push({ kind: "too late", day, signal: id });
  for (const ends of next?.ends ?? []) {
    if (trieGet(draft.signals, ends) !== undefined) continue;
    draft.facts.push({ kind: "ending waits", day, signal: id, ends });
  }
}

/** Takes a signal out; what its moves did to positions is not undone here. */
export function removeSignal(draft: Draft, { id, ends }: HeldSignal): void {
  draft.signals = trieDelete(draft.signals, id);
  for (const ended of ends) {
    const others = (trieGet(draft.endings, ended) ?? []).filter((other) => other !== id);
    draft.endings =
      others.length === 0
        ? trieDelete(draft.endings, ended)
        : trieSet(draft.endings, ended, others);
  }
}

function hold(draft: Draft, next: HeldSignal): void {
  draft.signals = trieSet(draft.signals, next.id, next);
  for (const ended of next.ends) {
    const others = trieGet(draft.endings, ended) ?? [];
    draft.endings = trieSet(draft.endings, ended, [...others, next.id]);
  }
  countPulse(draft, next, 1);
  wakeOn(draft, next.reviewOn, `signal:${next.id}`);
}
