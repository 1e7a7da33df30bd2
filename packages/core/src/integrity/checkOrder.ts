import type { Actor } from "../casebook/actor.ts";
import type { Channel } from "../casebook/channel.ts";
import type { Collection } from "../casebook/report.ts";
import type { Question, Turn } from "../casebook/turn.ts";
import { firstDay, lastDay } from "../time/dating.ts";
import { type Problem, shown } from "./problem.ts";

/** Checks that an interval of a channel does not end before it begins. */
export function checkChannel(channel: Channel, path: string): Problem[] {
  return channel.intervals.flatMap((interval, index) =>
    interval.to !== undefined && lastDay(interval.to) < firstDay(interval.from)
      ? [
          {
            code: "dates-out-of-order" as const,
            path: `${path}.intervals[${index}].to`,
            problem: `is before the interval begins: ${shown(lastDay(interval.to))}`,
            fix: "swap or correct the two days",
          },
        ]
      : [],
  );
}

/** A day that lies before the day it should follow. */
export function outOfOrder(path: string, day: string): Problem {
  return {
    code: "dates-out-of-order",
    path,
    problem: `is before \`from\`: ${shown(day)}`,
    fix: "swap the two days",
  };
}

/** Checks that a search does not end before it begins. */
export function checkCollection({ from, to }: Collection, path: string): Problem[] {
  return to < from ? [outOfOrder(`${path}.to`, to)] : [];
}

/** Checks that the ratings of a turn's questions name explanations of that same question. */
export function checkTurn(turn: Turn, path: string): Problem[] {
  return turn.questions.flatMap((question, index) =>
    checkQuestion(question, `${path}.questions[${index}]`),
  );
}

function checkQuestion(question: Question, path: string): Problem[] {
  const own = new Set(question.explanations.map((explanation) => explanation.id));
  return (question.ratings ?? []).flatMap((rating, index) =>
    own.has(rating.explanation)
      ? []
      : [
          {
            code: "wrong-item" as const,
            path: `${path}.ratings[${index}].explanation`,
            problem: `is not an explanation of this question: ${shown(rating.explanation)}`,
            fix: `one of: ${[...own].join(", ")}`,
          },
        ],
  );
}

/** Checks that no actor is part of itself, directly or through others. */
export function checkPartOf(
  actors: ReadonlyMap<string, Actor>,
  paths: ReadonlyMap<string, string>,
) {
  const problems: Problem[] = [];
  const walked = new Set<string>();
  for (const actor of actors.values()) {
    const path: string[] = [];
    let current: Actor | undefined = actor;
    while (current !== undefined && !walked.has(current.id)) {
      walked.add(current.id);
      path.push(current.id);
      current = current.partOf === undefined ? undefined : actors.get(current.partOf);
    }
    const start = current === undefined ? -1 : path.indexOf(current.id);
    for (const id of start === -1 ? [] : path.slice(start)) {
      problems.push({
        code: "circular",
        path: `${paths.get(id)}.partOf`,
        problem: `makes the actor a part of itself: ${shown(id)}`,
        fix: "break the circle: a principal has no `partOf`",
      });
    }
  }
  return problems;
}
