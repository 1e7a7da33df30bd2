import { expect, test } from "vitest";
import { pressed, testFrame } from "../testing/testFrame.ts";
import { chosenIndex, signalList } from "./signalList.ts";

const { view, days } = testFrame();
const last = view.levels.length - 1;

test("numbers and tab go through the views", () => {
  expect(["1", "2", "3", "4"].map((key) => pressed([key]).screen)).toEqual([
    "overview",
    "timeline",
    "signals",
    "channels",
  ]);
  expect(pressed(["tab", "tab"]).screen).toBe("signals");
  expect(pressed(["shift+tab"]).screen).toBe("channels");
});

test("q leaves with 0 and ctrl+c with 130, also while typing", () => {
  expect(pressed(["q"]).exit).toBe(0);
  expect(pressed(["ctrl+c"]).exit).toBe(130);
  expect(pressed(["t", "ctrl+c"]).exit).toBe(130);
  expect(pressed(["t", "q"]).exit).toBeUndefined();
});

test("on the timeline h and l go by days, j and k by weeks, to the ends and no further", () => {
  expect(pressed(["2", "h", "left", "l"]).day).toBe(last - 1);
  expect(pressed(["2", "k"]).day).toBe(last - 7);
  expect(pressed(["2", "l", "j", "G", "page-down"]).day).toBe(last);
  expect(pressed(["2", "g", "h", "page-up"]).day).toBe(0);
});

test("brackets go to the days on which phases begin", () => {
  const day = pressed(["2", "["]).day ?? -1;
  expect(view.phases.map(({ from }) => from)).toContain(days[day]);
  expect(pressed(["2", "[", "["]).day).toBeLessThan(day);
  expect(pressed(["2", "[", "[", "]"]).day).toBe(day);
  expect(pressed(["2", "]"]).message).toBe("no phase begins later");
  expect(pressed(["["]).message).toContain("2 Timeline");
});

test("enter on the timeline opens the heaviest signal of the day", () => {
  const frame = testFrame({ state: { screen: "timeline", day: 40 } });
  const state = pressed(["enter"], { state: frame.state });
  expect(state).toMatchObject({ screen: "signals", isOpen: true });
  expect(state.signal).toBe(frame.because[0]?.signals[0]);
});

test("enter on a week without signals says so", () => {
  expect(pressed(["g", "enter"]).message).toBe("no signal is behind this week");
});

test("the list of signals is moved through, sorted and opened", () => {
  const list = signalList(view, { filter: "", sort: "day" });
  expect(pressed(["3", "j", "down", "k"]).signal).toBe(list[1]?.id);
  expect(pressed(["3", "G"]).signal).toBe(list.at(-1)?.id);
  expect(
    ["s", "s", "s"].map((_, count) => pressed(["3", ...Array(count + 1).fill("s")]).sort),
  ).toEqual(["known", "weight", "day"]);
  expect(pressed(["3", "enter"]).isOpen).toBe(true);
  expect(pressed(["3", "enter", "escape"]).isOpen).toBe(false);
});

test("the filter narrows while it is typed; escape clears it", () => {
  const typed = ["3", "/", "d", "r", "o", "n", "e", "x", "backspace"];
  const state = pressed([...typed, "enter"]);
  expect(state).toMatchObject({ filter: "drone", prompt: undefined });
  const found = signalList(view, state);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(view.signals.length);
  expect(pressed([...typed, "enter", "escape"]).filter).toBe("");
  expect(pressed(["/", "paste:no such words", "enter", "enter"]).message).toBe(
    "no signal has these words",
  );
});

test("a sort finds the heaviest first and a chosen signal that is gone is the first", () => {
  const [heaviest, next] = signalList(view, { filter: "", sort: "weight" });
  expect(heaviest?.counted).toBeGreaterThanOrEqual(next?.counted ?? Infinity);
  expect(chosenIndex([], { signal: "gone" })).toBe(0);
});

test("a day is typed, a wrong one says so, and an empty one goes back to the default", () => {
  const at = pressed(["2", "g", "t", "paste:2024-07-14", "enter"]);
  expect(at).toMatchObject({ asOf: "2024-07-14", day: undefined, prompt: undefined });
  expect(pressed(["t", "paste:2024-06-31", "enter"]).prompt?.problem).toBe("no such day");
  expect(pressed(["t", "paste:14 July", "enter"]).prompt?.problem).toBe("write it YYYY-MM-DD");
  expect(pressed(["t", "paste:2030-01-01", "enter"]).prompt?.problem).toMatch(/^nothing is known/);
  expect(pressed(["t", "enter"], { state: at }).asOf).toBeUndefined();
  expect(pressed(["t", "escape"], { state: at }).asOf).toBe("2024-07-14");
});

test("before anything is known every key still works", () => {
  const state = { asOf: "2020-01-01" };
  for (const screen of ["1", "2", "3", "4"]) {
    const keys = [screen, "j", "k", "h", "l", "g", "G", "[", "]", "enter", "s", "page-down"];
    expect(pressed(keys, { state }).exit).toBeUndefined();
  }
});

test("help is scrolled, left by escape, and gives way to a command", () => {
  expect(pressed(["?", "j"])).toMatchObject({ isHelp: true, scroll: 1 });
  expect(pressed(["?", "G", "j"]).scroll).toBe(pressed(["?", "G"]).scroll);
  expect(pressed(["?", "escape"]).isHelp).toBe(false);
  expect(pressed(["?", "2"])).toMatchObject({ isHelp: false, screen: "timeline" });
});
