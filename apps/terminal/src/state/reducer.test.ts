import { expect, test } from "vitest";
import { pressed, testFrame } from "../testing/testFrame.ts";
import { screens } from "./State.ts";
import { chosenIndex, signalList } from "./signalList.ts";

const { view, days } = testFrame();
const last = view.levels.length - 1;

test("numbers and tab go through the views", () => {
  expect([..."12345678"].map((key) => pressed([key]).screen)).toEqual(screens);
  expect(pressed(["b"]).screen).toBe("brief");
  expect(pressed(["tab", "tab"]).screen).toBe("signals");
  expect(pressed(["shift+tab"]).screen).toBe("brief");
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
  expect(pressed(["["]).message).toContain("phases (2)");
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
  for (const screen of "12345678") {
    const keys = [screen, "j", "k", "h", "l", "g", "G", "[", "]", "enter", "s", "page-down"];
    expect(pressed(keys, { state }).exit).toBeUndefined();
  }
});

test("help is scrolled, left by escape, and gives way to a command", () => {
  expect(pressed(["?", "j"])).toMatchObject({ over: "help", scroll: 1 });
  expect(pressed(["?", "G", "j"]).scroll).toBe(pressed(["?", "G"]).scroll);
  expect(pressed(["?", "escape"]).over).toBeUndefined();
  expect(pressed(["?", "2"])).toMatchObject({ over: undefined, screen: "timeline" });
});

test("brackets and h, l go through the questions, and another one begins at its first item", () => {
  expect(pressed(["5", "]", "l", "["]).parts.explanations).toBe(1);
  expect(pressed(["5", "["]).message).toBe("nothing comes before this one");
  expect(pressed(["5", "enter", "j", "j", "]"])).toMatchObject({
    isOpen: true,
    rows: { explanations: 0 },
    parts: { explanations: 1 },
  });
});

test("the matrix is moved through, opens its signals, and escape leads back step by step", () => {
  const item = ["5", "]", "]", "enter"];
  expect(pressed([...item, "j", "down", "k"]).rows.explanations).toBe(1);
  const opened = pressed([...item, "enter"]);
  expect(opened).toMatchObject({
    screen: "signals",
    isOpen: true,
    signal: "0628-polonez-deployed",
  });
  const back = pressed(["escape"], { state: opened });
  expect(back).toMatchObject({ screen: "explanations", isOpen: true });
  expect(pressed(["escape"], { state: back })).toMatchObject({
    screen: "explanations",
    isOpen: false,
  });
  expect(pressed(["5", "enter", "enter"]).message).toContain("is no signal");
});

test("attention has a list and a page to scroll, and enter opens the signal", () => {
  expect(pressed(["6", "j"]).rows.attention).toBe(1);
  expect(pressed(["6", "]", "j"])).toMatchObject({ scroll: 1, parts: { attention: 1 } });
  const { view: seen } = testFrame();
  const [newest] = signalList(seen, { filter: "", sort: "day" });
  expect(pressed(["6", "enter"])).toMatchObject({ screen: "signals", signal: newest?.id });
});

test("a claim opens in full and closes again", () => {
  expect(pressed(["7", "j", "enter"])).toMatchObject({ isOpen: true, rows: { claims: 1 } });
  expect(pressed(["7", "enter", "escape"])).toMatchObject({ screen: "claims", isOpen: false });
});

test("c lays the cases over the view; enter asks for the chosen one", () => {
  expect(pressed(["2", "c"])).toMatchObject({ screen: "timeline", over: "cases" });
  expect(pressed(["c", "escape"]).over).toBeUndefined();
  expect(pressed(["c", "enter"]).over).toBeUndefined();
  expect(pressed(["c", "enter"]).opening).toBeUndefined();
  expect(pressed(["c", "j", "j", "enter"])).toMatchObject({ opening: "greece-turkey-1996" });
  expect(pressed(["c", "5"])).toMatchObject({ over: undefined, screen: "explanations" });
});

test("another day begins every list anew", () => {
  const state = pressed(["7", "j", "5", "]", "t", "paste:2024-07-14", "enter"]);
  expect(state).toMatchObject({ asOf: "2024-07-14", rows: {}, parts: {} });
});
