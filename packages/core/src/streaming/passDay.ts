import { type Draft, holdPosition, positionAt } from "./draft.ts";
import { withMoves } from "./heldPosition.ts";
import { countPulse } from "./pulses.ts";
import { reviewSignal } from "./review.ts";
import { trieDelete, trieGet, trieKeys } from "./trie.ts";

/** Lets one day begin: what is recent fades, what was to come comes. */
export function passDay(draft: Draft): void {
  draft.today += 1;
  const { pools, settings } = draft;
  fade(pools.fading, settings.stalenessHalfLife);
  fade(pools.words, settings.halfLifeWords);
  fade(pools.acts, settings.halfLifeActs);
  const key = String(draft.today);
  const tasks = trieGet(draft.agenda, key);
  if (tasks === undefined) return;
  draft.agenda = trieDelete(draft.agenda, key);
  for (const task of trieKeys(tasks)) {
    const name = task.slice(task.indexOf(":") + 1);
    if (task.startsWith("position:")) settle(draft, name);
    else attend(draft, name);
  }
}

function fade(pool: number[], halfLife: number): void {
  const left = 2 ** (-1 / halfLife);
  for (const slot of pool.keys()) pool[slot]! *= left;
}

function settle(draft: Draft, key: string): void {
  const { today, settings } = draft;
  const position = positionAt(draft, key);
  const due = position.ahead.filter((move) => move.day <= today);
  const ahead = position.ahead.slice(due.length);
  const { position: settled } = withMoves({ ...position, ahead }, [], due, today, settings);
  holdPosition(draft, key, settled);
}

function attend(draft: Draft, id: string): void {
  const held = trieGet(draft.signals, id);
  if (held === undefined) return;
  if (held.timing.counted === draft.today) countPulse(draft, held, 1);
  if (held.reviewOn <= draft.today) reviewSignal(draft, held);
}
