import type { Settings } from "../analysis/settings.ts";
import { type HeldPosition, currentOf, newPosition } from "./heldPosition.ts";
import type { StreamFact, StreamMemory } from "./streamState.ts";
import { emptyTrie, trieGet, trieSet } from "./trie.ts";

/** A memory while a step works on it: its fields change, what they hold does not. */
export type Draft = { -readonly [Field in keyof StreamMemory]: StreamMemory[Field] } & {
  readonly facts: StreamFact[];
};

/** Opens a memory for one step; the memory itself stays as it is. */
export function draftOf(memory: StreamMemory): Draft {
  const { steady, fading, words, acts } = memory.pools;
  const pools = { steady: [...steady], fading: [...fading], words: [...words], acts: [...acts] };
  return { ...memory, pools, facts: [] };
}

/** Has a position or a signal looked at on a day to come. */
export function wakeOn(
  draft: Draft,
  day: number,
  task: `${"position" | "signal"}:${string}`,
): void {
  const key = String(day);
  const tasks = trieGet(draft.agenda, key) ?? emptyTrie;
  draft.agenda = trieSet(draft.agenda, key, trieSet<true>(tasks, task, true));
}

/** The position of a key, held or new. */
export function positionAt(draft: Draft, key: string): HeldPosition {
  return trieGet(draft.positions, key) ?? newPosition(key);
}

/** Holds a position and counts it as it stands today. */
export function holdPosition(draft: Draft, key: string, position: HeldPosition): void {
  const { settings, today, pools } = draft;
  const { slot, counted: before, ahead } = position;
  let { wakesOn } = position;
  if (before !== null) pools[before.pool][slot]! -= amountOn(before, today, settings);
  const current = currentOf(position);
  let counted: HeldPosition["counted"] = null;
  let due = ahead[0]?.day ?? Infinity;
  if (current !== null) {
    const { strength, refreshedOn } = current;
    const staleOn = refreshedOn + settings.stalenessDays + 1;
    counted = { strength, refreshedOn, pool: staleOn > today ? "steady" : "fading" };
    pools[counted.pool][slot]! += amountOn(counted, today, settings);
    if (staleOn > today) due = Math.min(due, staleOn);
  }
  // A position that is renewed again and again is looked at when it would first have faded.
  if (due !== Infinity && (wakesOn <= today || due < wakesOn)) {
    wakesOn = due;
    wakeOn(draft, due, `position:${key}`);
  }
  draft.positions = trieSet(draft.positions, key, { ...position, counted, wakesOn });
}

function amountOn(
  { strength, refreshedOn, pool }: NonNullable<HeldPosition["counted"]>,
  today: number,
  { stalenessDays, stalenessHalfLife }: Settings,
): number {
  if (pool === "steady") return strength;
  return strength * 2 ** (-(today - refreshedOn - stalenessDays) / stalenessHalfLife);
}
