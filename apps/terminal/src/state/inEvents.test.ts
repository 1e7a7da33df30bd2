import { expect, test } from "vitest";
import { pressed, testFrame } from "../testing/testFrame.ts";
import { reduce } from "./reducer.ts";
import { type State, initialState } from "./State.ts";

const { view, days } = testFrame();
const list = [{ id: "GRC TUR" }, { id: "ISR LBN" }];
const context = { view, days, page: 20, farthest: 0, because: [], list, parts: 1 };
const shown: State = { ...initialState, over: "events", rows: { events: 1 } };

test("e lays the event data over the view and takes them away", () => {
  expect(pressed(["3", "e"])).toMatchObject({ screen: "signals", over: "events" });
  expect(pressed(["3", "e", "e"])).toMatchObject({ screen: "signals", over: undefined });
});

test("enter opens the chosen dyad, escape goes back one step at a time", () => {
  const opened = reduce(shown, "signal.open", context);
  expect(opened.events.dyad).toEqual(["ISR", "LBN"]);
  const filtered = { ...opened, events: { ...opened.events, filter: "leb" } };
  const back = reduce(filtered, "harmel.back", context);
  expect(back.events).toMatchObject({ dyad: undefined, filter: "leb" });
  const cleared = reduce(back, "harmel.back", context);
  expect(cleared).toMatchObject({ over: "events", events: { filter: "" }, rows: { events: 0 } });
  expect(reduce(cleared, "harmel.back", context).over).toBeUndefined();
});

test("nothing is opened where there is no row", () => {
  const state = reduce(shown, "signal.open", { ...context, list: [] });
  expect(state.events.dyad).toBeUndefined();
  expect(state.message).toBe("there is no dyad to open, or not yet");
});

test("brackets go through the lists and end there", () => {
  const alerts = reduce(shown, "part.next", context);
  expect(alerts).toMatchObject({ events: { list: "alerts" }, rows: { events: 0 } });
  expect(reduce(shown, "part.previous", context).message).toBe("nothing comes before this list");
});

test("brackets choose an episode of a dyad, and a adopts it once", () => {
  const dyad: State = { ...shown, events: { ...shown.events, dyad: ["GRC", "TUR"] } };
  const read = { ...context, episodes: ["1996-01-28", "1995-06-08"] };
  const older = reduce(dyad, "part.next", read);
  expect(older.rows.episodes).toBe(1);
  expect(reduce(older, "part.next", read).message).toBe("nothing comes after this episode");
  const adopting = reduce(older, "episode.adopt", read);
  expect(adopting.adopting).toEqual({ a: "GRC", b: "TUR", onset: "1995-06-08" });
  expect(reduce(adopting, "episode.adopt", read).adopting).toBe(adopting.adopting);
  const none = reduce(dyad, "episode.adopt", context);
  expect(none.message).toContain("no episode to adopt");
  expect(none.adopting).toBeUndefined();
  expect(pressed(["a"]).message).toContain("adopts an episode of a dyad");
});

test("a slash types words and t a day of the screening, not of the case", () => {
  const words = pressed(["/", "g", "r", "enter"], { state: shown });
  expect(words).toMatchObject({ over: "events", filter: "", events: { filter: "gr" } });
  const day = pressed(["t", "paste:1996-02-05", "enter"], { state: shown });
  expect(day.events.on).toBe("1996-02-05");
  expect(day.asOf).toBeUndefined();
  const wrong = pressed(["t", "paste:1996-02-31", "enter"], { state: shown });
  expect(wrong.prompt?.problem).toBe("no such day");
});

test("a view's number leaves the event data", () => {
  expect(pressed(["e", "2"])).toMatchObject({ screen: "timeline", over: undefined });
});
