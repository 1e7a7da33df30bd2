import type { Analysis, DirectionLevel } from "@harmel/core";
import { dayWords } from "../words/dayWords.ts";
import { postureWords } from "../words/wordings.ts";
import type { LevelPoint, SideView, TrackPoint } from "./caseView.ts";

/** The two tracks, day by day, for each side. */
export function levelPoints(
  analysis: Analysis,
  [first, second]: readonly [SideView, SideView],
): LevelPoint[] {
  return analysis.levels.map((level) => ({
    day: level.day,
    dayText: dayWords(level.day),
    deterrence: level.deterrence,
    dialogue: level.dialogue,
    bySide: [
      trackPoint(level.byDirection[first.direction]),
      trackPoint(level.byDirection[second.direction]),
    ],
    posture: { id: level.posture, ...postureWords[level.posture] },
  }));
}

function trackPoint(level: DirectionLevel | undefined): TrackPoint {
  return {
    deterrence: level?.deterrence ?? 0,
    dialogue: level?.dialogue ?? 0,
    deterrenceInForce: level?.inForce.deterrence ?? 0,
  };
}
