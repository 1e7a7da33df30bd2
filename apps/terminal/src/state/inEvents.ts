import type { Context } from "./Context.ts";
import type { CommandName } from "./keyTable.ts";
import { type EventsState, type State, dyadLists } from "./State.ts";

/** What a command makes of the event data while they are shown; nothing where it is not theirs. */
export function inEvents(state: State, command: CommandName, context: Context): State | undefined {
  const { events } = state;
  switch (command) {
    case "harmel.back":
      return back(state);
    case "signal.open":
      return openDyad(state, context);
    case "signal.filter":
      return {
        ...changed(state, { dyad: undefined }),
        prompt: { kind: "dyads", text: events.filter },
      };
    case "time.as-of":
      return { ...state, prompt: { kind: "on", text: "" } };
    case "part.previous":
    case "move.left":
      return state.events.dyad ? otherEpisode(state, -1, context) : otherList(state, -1);
    case "part.next":
    case "move.right":
      return state.events.dyad ? otherEpisode(state, 1, context) : otherList(state, 1);
    case "signal.sort":
      return { ...state, message: "dyads are ranked by their strongest change" };
    case "episode.adopt":
      return adopt(state, context);
    default:
      return undefined;
  }
}

function back(state: State): State {
  const { dyad, filter } = state.events;
  if (dyad !== undefined) return { ...changed(state, { dyad: undefined }), scroll: 0 };
  if (filter !== "") return firstRow(changed(state, { filter: "" }));
  return { ...state, over: undefined, scroll: 0 };
}

function openDyad(state: State, { list = [] }: Context): State {
  const { dyad } = state.events;
  if (dyad !== undefined) return { ...changed(state, { dyad: undefined }), scroll: 0 };
  const id = list[Math.min(state.rows.events ?? 0, list.length - 1)]?.id;
  const [a, b] = id?.split(" ") ?? [];
  if (a === undefined || b === undefined) {
    return { ...state, message: "there is no dyad to open, or not yet" };
  }
  const rows = { ...state.rows, episodes: 0 };
  return { ...changed(state, { dyad: [a, b] }), rows, scroll: 0 };
}

function otherList(state: State, by: 1 | -1): State {
  const { list } = state.events;
  const next = dyadLists[dyadLists.indexOf(list) + by];
  if (next === undefined) {
    return { ...state, message: `nothing comes ${by > 0 ? "after" : "before"} this list` };
  }
  return firstRow(changed(state, { list: next }));
}

/** Brackets go through the episodes as they stand on the screen, newest first. */
function otherEpisode(state: State, by: 1 | -1, { episodes = [] }: Context): State {
  const next = (state.rows.episodes ?? 0) + by;
  if (episodes[next] === undefined) {
    return { ...state, message: `nothing comes ${by > 0 ? "after" : "before"} this episode` };
  }
  return { ...state, rows: { ...state.rows, episodes: next } };
}

function adopt(state: State, { episodes = [] }: Context): State {
  // Pressed again, or before the first was done.
  if (state.adopting !== undefined) return state;
  const [a, b] = state.events.dyad ?? [];
  const onset = episodes[state.rows.episodes ?? 0];
  if (a === undefined || b === undefined || onset === undefined) {
    return { ...state, message: "there is no episode to adopt here: open a dyad that has one" };
  }
  return { ...state, adopting: { a, b, onset }, message: `a case is made of ${a}-${b}, ${onset}` };
}

function changed(state: State, changes: Partial<EventsState>): State {
  return { ...state, events: { ...state.events, ...changes } };
}

function firstRow(state: State): State {
  return { ...state, rows: { ...state.rows, events: 0 } };
}
