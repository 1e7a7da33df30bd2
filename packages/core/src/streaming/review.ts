import type { Settings } from "../analysis/settings.ts";
import { type Draft, positionAt, wakeOn } from "./draft.ts";
import { movesOf } from "./heldMove.ts";
import { foldedBefore } from "./heldPosition.ts";
import type { HeldPulse, HeldSignal } from "./heldSignal.ts";
import type { StreamMemory } from "./streamState.ts";
import { removeSignal } from "./take.ts";
import { emptyTrie, trieDelete, trieGet, trieKeys, trieSet } from "./trie.ts";

/** What is left of the heaviest push when it is forgotten. */
const negligible = 1e-6;
const heaviest = 10;

/** Reviews come together, every so many days, so that a position is summed up once for all. */
const daysBetweenReviews = 30;

/** Day number on which to review a signal next: when nothing it did can matter by itself any more. */
export function reviewDay(
  { timing, positions, ends, pulse }: Omit<HeldSignal, "reviewOn">,
  { today, memoryDays, settings }: Pick<StreamMemory, "today" | "memoryDays" | "settings">,
): number {
  const isMoved = positions.length > 0 || ends.length > 0;
  const faded = pulse === undefined ? today : timing.counted + daysToFade(pulse, settings);
  const next = Math.max(today + 1, faded, isMoved ? today + memoryDays : today);
  return Math.ceil(next / daysBetweenReviews) * daysBetweenReviews;
}

/** Days after which nothing that becomes known of a passing signal moves a level any more. */
function daysToFade({ pool }: HeldPulse, { halfLifeWords, halfLifeActs }: Settings): number {
  const halfLife = pool === "words" ? halfLifeWords : halfLifeActs;
  return Math.ceil(halfLife * Math.log2(heaviest / negligible));
}

/**
 * Sees whether a signal still has to be remembered by itself. Once all it does lies further back
 * than the memory, its positions keep it only in sum; it is forgotten unless a later ending may
 * still name it: while a position of it stands, or what it ends is not known yet.
 */
export function reviewSignal(draft: Draft, held: HeldSignal): void {
  const { today, memoryDays, settings } = draft;
  const line = today - memoryDays;
  const moves = movesOf(held, draft);
  const isAtWork =
    moves.some(({ move }) => move.day >= line) ||
    (held.pulse !== undefined && held.timing.counted + daysToFade(held.pulse, settings) > today);
  const endings = trieGet(draft.endings, held.id) ?? [];
  if (isAtWork || endings.some((id) => (trieGet(draft.signals, id)?.reviewOn ?? 0) > today)) {
    const later = { ...held, reviewOn: reviewDay(held, draft) };
    draft.signals = trieSet(draft.signals, held.id, later);
    wakeOn(draft, later.reviewOn, `signal:${held.id}`);
    return;
  }
  let stands = false;
  for (const key of new Set(moves.map(({ position }) => position))) {
    const before = positionAt(draft, key);
    let position = foldedBefore(before, line, settings);
    if (position.base === null && position !== before) {
      for (const id of trieKeys(position.folded)) wakeOn(draft, today + 1, `signal:${id}`);
      position = { ...position, folded: emptyTrie };
    } else if (position.base !== null && held.positions.includes(key)) {
      stands = true;
      position = { ...position, folded: trieSet<true>(position.folded, held.id, true) };
    }
    if (position !== before) draft.positions = trieSet(draft.positions, key, position);
  }
  const waits = held.ends.some(
    (id) => trieGet(draft.signals, id) === undefined && trieGet(draft.endings, id) !== undefined,
  );
  if (stands || waits) return;
  removeSignal(draft, held);
  draft.endings = trieDelete(draft.endings, held.id);
}
