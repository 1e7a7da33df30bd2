import type { Context } from "./Context.ts";
import type { CommandName } from "./keyTable.ts";
import { chosenIndex, signalList } from "./signalList.ts";
import type { State } from "./State.ts";
import { listName, stepPart } from "./stepPart.ts";

/** On the timeline up and down go by weeks, as in a calendar, and pages by four of them. */
const daySteps: Partial<Record<CommandName, number>> = {
  "move.up": -7,
  "move.down": 7,
  "move.page-up": -28,
  "move.page-down": 28,
};

/** What a moving key makes of the state; nothing for any other command. */
export function move(state: State, command: CommandName, context: Context): State | undefined {
  const page = Math.max(1, context.page - 2);
  const steps: Partial<Record<CommandName, number>> = {
    "move.up": -1,
    "move.down": 1,
    "move.left": -1,
    "move.right": 1,
    "move.page-up": -page,
    "move.page-down": page,
    "move.first": -Infinity,
    "move.last": Infinity,
  };
  const step = steps[command];
  if (step === undefined) return undefined;
  const isSideways = command === "move.left" || command === "move.right";
  if (isSideways && (state.over !== undefined || state.screen === "signals")) return state;
  if (context.list !== undefined && !isSideways) return moveRow(state, step, context.list.length);
  if (state.over !== undefined) return scrolled(state, step, context);
  switch (state.screen) {
    case "timeline":
      return moveDay(state, daySteps[command] ?? step, context);
    case "overview":
      return moveWeek(state, step, context);
    case "signals":
      return state.isOpen ? scrolled(state, step, context) : moveSignal(state, step, context);
    default:
      if (!isSideways) return scrolled(state, step, context);
      return context.parts > 1 ? stepPart(state, step, context) : state;
  }
}

function scrolled(state: State, step: number, { farthest }: Context): State {
  return { ...state, scroll: held(state.scroll + step, farthest) };
}

function moveRow(state: State, step: number, length: number): State {
  const name = listName(state);
  const row = held(held(state.rows[name] ?? 0, length - 1) + step, length - 1);
  return { ...state, rows: { ...state.rows, [name]: row } };
}

function moveDay(state: State, step: number, { view }: Context): State {
  const last = view.levels.length - 1;
  return { ...state, day: held((state.day ?? last) + step, last) };
}

function moveWeek(state: State, step: number, { view }: Context): State {
  const last = view.weeks.length - 1;
  return { ...state, week: held((state.week ?? last) + step, last) };
}

function moveSignal(state: State, step: number, { view }: Context): State {
  const list = signalList(view, state);
  const chosen = list[held(chosenIndex(list, state) + step, list.length - 1)];
  return { ...state, signal: chosen?.id };
}

function held(value: number, last: number): number {
  return Math.min(Math.max(0, last), Math.max(0, value));
}
