import type { Settings } from "../analysis/settings.ts";

/** Which tracks are up: of one actor toward the other, or of the dyad. */
export type Posture = "dual-track" | "deterrence-led" | "dialogue-led" | "quiet";

/** All postures, in the order a legend shows them. */
export const postures = ["dual-track", "deterrence-led", "dialogue-led", "quiet"] as const;

/**
 * Whether a level reaches a threshold; a hair below, as sums of decimals end, still reaches it.
 *
 * @example
 * reaches(3.9999999999, 4); //=> true
 */
export function reaches(level: number, threshold: number): boolean {
  return level >= threshold - 1e-9;
}

/**
 * The posture that a pair of levels has under the thresholds of the settings.
 *
 * @example
 * postureOf(6, 1, defaultSettings); //=> "deterrence-led"
 */
export function postureOf(
  deterrence: number,
  dialogue: number,
  thresholds: Pick<Settings, "deterrenceThreshold" | "dialogueThreshold">,
): Posture {
  const presses = reaches(deterrence, thresholds.deterrenceThreshold);
  const talks = reaches(dialogue, thresholds.dialogueThreshold);
  if (presses) return talks ? "dual-track" : "deterrence-led";
  return talks ? "dialogue-led" : "quiet";
}
