import type { Context } from "./Context.ts";
import type { ScreenName, State } from "./State.ts";

/** The name under which the chosen row of the list on the screen is kept. */
export function listName({ over, screen }: State): ScreenName | "cases" | "events" {
  return over === "cases" || over === "events" ? over : screen;
}

/** Shows the previous or next part of a view: another question begins at its first row. */
export function stepPart(state: State, step: number, { parts }: Context): State {
  const { screen } = state;
  const part = (state.parts[screen] ?? 0) + step;
  if (part < 0 || part >= parts) {
    return { ...state, message: `nothing comes ${step > 0 ? "after" : "before"} this one` };
  }
  return {
    ...state,
    parts: { ...state.parts, [screen]: part },
    rows: { ...state.rows, [screen]: 0 },
    scroll: 0,
  };
}
