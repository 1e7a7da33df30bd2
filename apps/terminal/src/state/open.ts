import type { Context } from "./Context.ts";
import { chosenIndex, signalList } from "./signalList.ts";
import type { State } from "./State.ts";
import { listName } from "./stepPart.ts";

/** Opens what is chosen: a signal, a claim or a case, or the signals behind a day or a week. */
export function open(state: State, context: Context): State {
  if (state.over === "cases") return openCase(state, context);
  switch (state.screen) {
    case "signals":
      return openChosen(state, context);
    case "timeline":
      return openSignal(state, context.because[0], "no signal is behind this day");
    case "overview":
      return openSignal(state, weekSignal(state, context), "no signal is behind this week");
    case "explanations":
      if (context.parts === 0) return nothing(state, "there is no question to open");
      return state.isOpen
        ? openSignal(state, rowId(state, context), "this item is no signal: all of it is shown")
        : { ...state, isOpen: true, scroll: 0 };
    case "attention":
      return openSignal(state, rowId(state, context), "there is nothing to open here");
    case "claims":
      if (rowId(state, context) === undefined) return state;
      return { ...state, isOpen: !state.isOpen, scroll: 0 };
    default:
      return nothing(state, "there is nothing to open here");
  }
}

function openCase(state: State, context: Context): State {
  const opening = rowId(state, context);
  if (opening === context.view.id) return { ...state, over: undefined };
  return { ...state, over: undefined, opening };
}

function openChosen(state: State, { view }: Context): State {
  const list = signalList(view, state);
  const chosen = list[chosenIndex(list, state)];
  if (chosen === undefined) return nothing(state, "no signal has these words");
  return { ...state, signal: chosen.id, isOpen: !state.isOpen, from: undefined, scroll: 0 };
}

function openSignal(state: State, signal: string | undefined, otherwise: string): State {
  if (signal === undefined) return nothing(state, otherwise);
  const from = { screen: state.screen, isOpen: state.isOpen };
  return { ...state, screen: "signals", signal, filter: "", isOpen: true, from, scroll: 0 };
}

function weekSignal({ week }: State, { view: { weeks } }: Context): string | undefined {
  return weeks[week ?? weeks.length - 1]?.because[0];
}

function rowId(state: State, { list = [] }: Context): string | undefined {
  return list[Math.min(state.rows[listName(state)] ?? 0, list.length - 1)]?.id;
}

function nothing(state: State, message: string): State {
  return { ...state, message };
}
