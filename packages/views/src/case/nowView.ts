import type { Analysis } from "@harmel/core";
import { postureWords } from "../words/wordings.ts";
import { becauseViews } from "./becauseViews.ts";
import type { CaseView, NowView, SideView } from "./caseView.ts";
import { holdsView } from "./holdsView.ts";
import type { Names } from "./names.ts";

const outsideCoverage = "outside the days this case was watched: unknown, not calm";

/** What is going on on the last day shown, each number with its because. */
export function nowView(
  analysis: Analysis,
  sides: readonly [SideView, SideView],
  parts: Pick<CaseView, "phases" | "turns" | "weeks">,
  names: Names,
): NowView {
  const level = analysis.levels.at(-1);
  const day = level?.day ?? analysis.asOf;
  if (level === undefined) return { day, unknown: outsideCoverage, because: [] };
  const holds = holdsView(level, analysis.fragilityRuns, names, postureWord);
  const phase = parts.phases.findLast((entry) => entry.from <= day && entry.to >= day);
  const turn = parts.turns.findLast((entry) => entry.day <= day);
  const week = parts.weeks.findLast((entry) => entry.from <= day && entry.to >= day);
  return {
    day,
    posture: {
      id: level.posture,
      ...postureWords[level.posture],
      ...(holds === undefined ? {} : { holds }),
    },
    bySide: sides.map((side) => {
      const own = level.byDirection[side.direction];
      return {
        side,
        posture: postureWords[own?.posture ?? "quiet"],
        deterrence: own?.deterrence ?? 0,
        dialogue: own?.dialogue ?? 0,
      };
    }),
    levels: { deterrence: level.deterrence, dialogue: level.dialogue },
    ...(phase === undefined ? {} : { phase }),
    ...(turn === undefined
      ? {}
      : { lastTurn: { id: turn.id, day: turn.day, dayText: turn.dayText, label: turn.label } }),
    ...(week === undefined ? {} : { week }),
    because: becauseViews(analysis, day, names),
  };
}

function postureWord(id: string): string {
  return Object.hasOwn(postureWords, id) ? postureWords[id as keyof typeof postureWords].word : id;
}
