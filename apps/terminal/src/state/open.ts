import type { Context } from "./Context.ts";
import { chosenIndex, signalList } from "./signalList.ts";
import type { State } from "./State.ts";

/** Opens what is chosen: the signal in full, or the heaviest signal behind the day or the week. */
export function open(state: State, context: Context): State {
  if (state.screen === "channels") return { ...state, message: "there is nothing to open here" };
  if (state.screen === "signals") {
    const list = signalList(context.view, state);
    const chosen = list[chosenIndex(list, state)];
    if (chosen === undefined) return { ...state, message: "no signal has these words" };
    return { ...state, signal: chosen.id, isOpen: !state.isOpen, scroll: 0 };
  }
  const { weeks } = context.view;
  const week = weeks[state.week ?? weeks.length - 1];
  const behind = state.screen === "timeline" ? context.because : (week?.because ?? []);
  const [signal] = behind;
  if (signal === undefined) {
    return {
      ...state,
      message: `no signal is behind this ${state.screen === "timeline" ? "day" : "week"}`,
    };
  }
  return { ...state, screen: "signals", signal, filter: "", isOpen: true, scroll: 0 };
}
