import type { Context } from "./Context.ts";
import type { CommandName } from "./keyTable.ts";
import { inEvents } from "./inEvents.ts";
import { move } from "./move.ts";
import { open } from "./open.ts";
import { stepPart } from "./stepPart.ts";
import { stepPhase } from "./stepPhase.ts";
import { type ScreenName, type State, screens, sorts } from "./State.ts";

/** What a command makes of the state. Pure: the same for the same state, command and context. */
export function reduce(state: State, command: CommandName, context: Context): State {
  const next = { ...state, message: undefined };
  if (command === "harmel.interrupt") return { ...next, exit: 130 };
  if (command === "harmel.quit") return { ...next, exit: 0 };
  if (command === "harmel.help") return laidOver(next, "help");
  if (command === "harmel.cases") return laidOver(next, "cases");
  if (command === "harmel.events") return laidOver(next, "events");
  if (state.over === "events") {
    const chosen = inEvents(next, command, context);
    if (chosen !== undefined) return chosen;
  }
  if (command === "episode.adopt") return disabled(next, "adopts an episode of a dyad (e, enter)");
  if (command === "harmel.back") return back(next);
  const moved = move(next, command, context);
  if (moved !== undefined) return moved;
  if (command === "signal.open" && state.over === "cases") return open(next, context);
  return inView(
    { ...next, over: undefined, scroll: state.over ? 0 : state.scroll },
    command,
    context,
  );
}

/** What a command makes of the view itself, with nothing laid over it. */
function inView(state: State, command: CommandName, context: Context): State {
  switch (command) {
    case "view.next":
      return show(state, screens[(screens.indexOf(state.screen) + 1) % screens.length]);
    case "view.previous":
      return show(state, screens.at(screens.indexOf(state.screen) - 1));
    case "part.previous":
      return step(state, -1, context);
    case "part.next":
      return step(state, 1, context);
    case "time.as-of":
      return { ...state, prompt: { kind: "as-of", text: "" } };
    case "signal.filter":
      return {
        ...show(state, "signals"),
        isOpen: false,
        prompt: { kind: "filter", text: state.filter },
      };
    case "signal.sort":
      return state.screen === "signals" ? sortOn(state) : disabled(state, "sorts 3 Signals");
    case "signal.open":
      return open(state, context);
    default:
      return show(state, command.replace("view.", "") as ScreenName);
  }
}

/** Lays something over the view, or takes it away again. */
function laidOver(state: State, over: "help" | "cases" | "events"): State {
  return { ...state, over: state.over === over ? undefined : over, scroll: 0 };
}

function back(state: State): State {
  if (state.over !== undefined) return { ...state, over: undefined, scroll: 0 };
  if (state.isOpen && state.screen === "signals" && state.from !== undefined) {
    return { ...state, ...state.from, from: undefined, scroll: 0 };
  }
  if (state.isOpen) return { ...state, isOpen: false, scroll: 0 };
  if (state.filter !== "" && state.screen === "signals") return { ...state, filter: "" };
  return show(state, "overview");
}

function show(state: State, screen: ScreenName = "overview"): State {
  if (screen === state.screen) return state;
  return { ...state, screen, isOpen: false, from: undefined, scroll: 0 };
}

function step(state: State, by: 1 | -1, context: Context): State {
  if (state.screen === "timeline") return stepPhase(state, by, context);
  if (context.parts > 1) return stepPart(state, by, context);
  return disabled(state, "steps through phases (2), questions (5) or pages (6)");
}

function sortOn(state: State): State {
  const sort = sorts[(sorts.indexOf(state.sort) + 1) % sorts.length] ?? "day";
  return { ...state, sort, signal: undefined, isOpen: false, scroll: 0 };
}

function disabled(state: State, why: string): State {
  return { ...state, message: `that key ${why}` };
}
