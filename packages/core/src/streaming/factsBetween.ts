import type { UnknownDay } from "../analysis/analysis.ts";
import type { LevelDay } from "../levels/levelDay.ts";
import type { Posture } from "../levels/posture.ts";
import type { StreamFact } from "./streamState.ts";

type Levels = LevelDay | UnknownDay;

/** What changed from one state of the levels to the next, on the day of the later one. */
export function factsBetween(before: Levels, after: Levels): StreamFact[] {
  const known = "unknown" in after ? before : after;
  if ("unknown" in known) return [];
  const { day } = after;
  return ["dyad", ...Object.keys(known.byDirection)].flatMap((of) => {
    const from = postureIn(before, of);
    const to = postureIn(after, of);
    if (from === to) return [];
    const facts: StreamFact[] = [{ kind: "posture changed", day, of, from, to }];
    for (const track of ["deterrence", "dialogue"] as const) {
      if (isUp(from, track) === isUp(to, track) || to === "unknown") continue;
      const kind = isUp(to, track) ? "threshold reached" : "fell below threshold";
      facts.push({ kind, day, of, track });
    }
    return facts;
  });
}

function postureIn(levels: Levels, of: string): Posture | "unknown" {
  if ("unknown" in levels) return "unknown";
  return of === "dyad" ? levels.posture : (levels.byDirection[of]?.posture ?? "unknown");
}

function isUp(posture: Posture | "unknown", track: "deterrence" | "dialogue"): boolean {
  return posture === "dual-track" || posture === `${track}-led`;
}
