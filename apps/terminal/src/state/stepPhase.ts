import type { Context } from "./Context.ts";
import type { State } from "./State.ts";

/** Moves the cursor of the timeline to the previous or next day on which a phase begins. */
export function stepPhase(state: State, step: 1 | -1, { view, days }: Context): State {
  const last = view.levels.length - 1;
  const day = state.day ?? last;
  const begins = view.phases.map(({ from }) => days.indexOf(from)).filter((index) => index >= 0);
  const found =
    step > 0
      ? begins.find((index) => index > day && index <= last)
      : begins.findLast((index) => index < day);
  if (found === undefined) {
    return { ...state, message: `no phase begins ${step > 0 ? "later" : "earlier"}` };
  }
  return { ...state, day: found };
}
