import { findKind } from "../../kinds/index.ts";
import type { DailyAct } from "../dyadDay.ts";

/** Acts of a day that raise pressure: words and deeds apart, since either may rise without the other. */
export interface PressureActs {
  readonly words: number;
  readonly deeds: number;
}

/**
 * Counts the acts of a day that raise pressure. Reports of one kind in one direction are one act.
 *
 * @example
 * pressureActs([{ from: "GRC", to: "TUR", kind: "threat", reports: 9 }]); //=> { words: 1, deeds: 0 }
 */
export function pressureActs(acts: readonly DailyAct[]): PressureActs {
  const seen = new Set<string>();
  let words = 0;
  let deeds = 0;
  for (const { from, to, kind } of acts) {
    const { track, direction, form } = findKind(kind);
    if (track !== "deterrence" || direction !== "raises") continue;
    const act = `${from} ${to} ${kind}`;
    if (seen.has(act)) continue;
    seen.add(act);
    if (form === "words") words += 1;
    else deeds += 1;
  }
  return { words, deeds };
}
