import type { Context } from "./Context.ts";
import type { CommandName } from "./keyTable.ts";
import { move } from "./move.ts";
import { open } from "./open.ts";
import { stepPhase } from "./stepPhase.ts";
import { type ScreenName, type State, screens, sorts } from "./State.ts";

/** What a command makes of the state. Pure: the same for the same state, command and context. */
export function reduce(state: State, command: CommandName, context: Context): State {
  const next = { ...state, message: undefined };
  if (command === "harmel.interrupt") return { ...next, exit: 130 };
  if (command === "harmel.quit") return { ...next, exit: 0 };
  if (command === "harmel.help") return { ...next, isHelp: !state.isHelp, scroll: 0 };
  if (command === "harmel.back") return back(next);
  const moved = move(next, command, context);
  if (moved !== undefined) return moved;
  if (state.isHelp) return reduce({ ...next, isHelp: false, scroll: 0 }, command, context);
  switch (command) {
    case "view.next":
      return show(next, screens[(screens.indexOf(state.screen) + 1) % screens.length]);
    case "view.previous":
      return show(next, screens.at(screens.indexOf(state.screen) - 1));
    case "phase.previous":
      return stepPhase(next, -1, context);
    case "phase.next":
      return stepPhase(next, 1, context);
    case "time.as-of":
      return { ...next, prompt: { kind: "as-of", text: "" } };
    case "signal.filter":
      return {
        ...show(next, "signals"),
        isOpen: false,
        prompt: { kind: "filter", text: state.filter },
      };
    case "signal.sort":
      return state.screen === "signals" ? sortOn(next) : disabled(next, "sorts 3 Signals");
    case "signal.open":
      return open(next, context);
    default:
      return show(next, command.replace("view.", "") as ScreenName);
  }
}

function back(state: State): State {
  if (state.isHelp) return { ...state, isHelp: false, scroll: 0 };
  if (state.isOpen) return { ...state, isOpen: false, scroll: 0 };
  if (state.filter !== "" && state.screen === "signals") return { ...state, filter: "" };
  return show(state, "overview");
}

function show(state: State, screen: ScreenName = "overview"): State {
  return screen === state.screen ? state : { ...state, screen, isOpen: false, scroll: 0 };
}

function sortOn(state: State): State {
  const sort = sorts[(sorts.indexOf(state.sort) + 1) % sorts.length] ?? "day";
  return { ...state, sort, signal: undefined, isOpen: false, scroll: 0 };
}

function disabled(state: State, why: string): State {
  return { ...state, message: `that key ${why}` };
}
