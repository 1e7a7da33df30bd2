import type { Settings } from "../analysis/settings.ts";
import type { KnownSignal } from "../evidence/knowledge.ts";

/** The four series of a dyad: direction (a→b 0, b→a 1) times track (deterrence 0, dialogue 1). */
export type Slot = 0 | 1 | 2 | 3;

/** All four slots. */
export const slots = [0, 1, 2, 3] as const;

/** The track a slot belongs to. */
export function trackOf(slot: number): "deterrence" | "dialogue" {
  return slot % 2 === 0 ? "deterrence" : "dialogue";
}

/**
 * Which series a signal moves: none when its track is context, or when initiator and target do not
 * both belong to the focus dyad. A mutual act moves both directions.
 */
export function slotsOf(
  { signal, kind, doers, addressed }: KnownSignal,
  focus: readonly [string, string],
  { inferredTargets }: Pick<Settings, "inferredTargets">,
): readonly Slot[] {
  if (kind.track === "context") return [];
  const targets = inferredTargets ? [...addressed.stated, ...addressed.inferred] : addressed.stated;
  const reaches = (from: string, to: string) => doers.includes(from) && targets.includes(to);
  const [a, b] = focus;
  const forward = reaches(a, b);
  const backward = reaches(b, a);
  const both = signal.mutual === true && (forward || backward);
  const track = kind.track === "deterrence" ? 0 : 1;
  const result: Slot[] = [];
  if (forward || both) result.push(track);
  if (backward || both) result.push((2 + track) as Slot);
  return result;
}
