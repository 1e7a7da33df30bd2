import type { Key } from "ink";
import { expect, test } from "vitest";
import { keysOf } from "./keysOf.ts";

const none = {} as Key;

test("named keys have the names of the key table", () => {
  expect(keysOf("", { ...none, upArrow: true }, false)).toEqual(["up"]);
  expect(keysOf("", { ...none, tab: true, shift: true }, false)).toEqual(["shift+tab"]);
  expect(keysOf("c", { ...none, ctrl: true }, false)).toEqual(["ctrl+c"]);
  expect(keysOf("x", { ...none, meta: true }, false)).toEqual([]);
});

test("keys that arrive together are told apart", () => {
  expect(keysOf("3j\r", none, false)).toEqual(["3", "j", "enter"]);
});

test("text pasted into a line is one, and the end of the line ends it", () => {
  expect(keysOf("2024-07-14\r", none, true)).toEqual(["paste:2024-07-14", "enter"]);
  expect(keysOf("a\u0007\u009Bb", none, true)).toEqual(["a", "b"]);
});

test("a control key that arrives with letters is not lost", () => {
  expect(keysOf("jk\u0004", none, false)).toEqual(["j", "k", "ctrl+d"]);
  expect(keysOf("egy\u0015gre", none, true)).toEqual(["paste:egy", "ctrl+u", "paste:gre"]);
});
