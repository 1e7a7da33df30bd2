import type { Row } from "../state/Context.ts";
import { newestFirst } from "./attention/attention.ts";
import type { Frame } from "./Frame.ts";
import { questionOf, questionsOf } from "./explanations/questionOf.ts";

/** The list on the screen whose rows are chosen one by one, if there is one. */
export function listOf(frame: Frame): readonly Row[] | undefined {
  const { state, parts, cases } = frame;
  if (state.over === "cases") return cases;
  if (state.over === "events") return dyadRows(frame);
  if (state.over === "help") return undefined;
  switch (state.screen) {
    case "explanations":
      if (!state.isOpen) return undefined;
      return questionOf(frame)?.rows.map(({ id, isSignal }) => ({ id: isSignal ? id : undefined }));
    case "attention":
      return (state.parts.attention ?? 0) === 0 ? newestFirst(frame) : undefined;
    case "claims":
      return state.isOpen ? undefined : parts.claims.claims;
    default:
      return undefined;
  }
}

/** The rows of the screening; an opened dyad is scrolled. */
function dyadRows({ state, events }: Frame): readonly Row[] | undefined {
  const { isStale, screening } = events;
  if (state.events.dyad !== undefined) return undefined;
  if (isStale) return [];
  return (screening?.rows ?? []).map(({ a, b }) => ({ id: `${a} ${b}` }));
}

/** How many parts the view has that brackets step through: questions, or the pages of Attention. */
export function partCount(frame: Frame): number {
  if (frame.state.screen === "explanations") return questionsOf(frame).length;
  return frame.state.screen === "attention" ? 2 : 1;
}
