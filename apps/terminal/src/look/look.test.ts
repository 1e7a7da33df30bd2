import { expect, test } from "vitest";
import { asciiText } from "./asciiText.ts";
import { lookOf } from "./Look.ts";
import { plainData } from "./plainData.ts";

const utf8 = { TERM: "xterm", LANG: "C.UTF-8" };

test("blocks and colours where the terminal can show them", () => {
  expect(lookOf(utf8)).toEqual({ isAscii: false, hasColour: true });
  expect(lookOf({ ...utf8, LC_ALL: "en_GB.utf8", LANG: "C" }).isAscii).toBe(false);
  expect(lookOf({ TERM: "xterm" }, { platform: "darwin" }).isAscii).toBe(false);
});

test("plain ASCII when asked for, on a dumb terminal, or in a locale that is not UTF-8", () => {
  expect(lookOf(utf8, { ascii: true }).isAscii).toBe(true);
  expect(lookOf({ ...utf8, TERM: "dumb" })).toEqual({ isAscii: true, hasColour: false });
  expect(lookOf({ ...utf8, LC_ALL: "C" }).isAscii).toBe(true);
  expect(lookOf({ TERM: "xterm" }, { platform: "linux" }).isAscii).toBe(true);
});

test("NO_COLOR takes the colours and nothing else", () => {
  expect(lookOf({ ...utf8, NO_COLOR: "1" })).toEqual({ isAscii: false, hasColour: false });
  expect(lookOf({ ...utf8, NO_COLOR: "" }).hasColour).toBe(true);
});

test("accents fall away and what has no stand-in is a question mark", () => {
  expect(asciiText("Łukasz → Kyïv… 国")).toBe("Lukasz -> Kyiv... ?");
});

test("hostile text is made plain everywhere, and what is lazy stays lazy", () => {
  let asked = 0;
  const data = {
    title: "a\u001B[2Jb\u202Ec",
    list: [{ text: "\u0007" }],
    get hash() {
      asked += 1;
      return "\u009B";
    },
  };
  const plain = plainData(data, { isAscii: false, hasColour: true });
  expect(plain).toMatchObject({ title: "a�[2Jb�c", list: [{ text: "�" }] });
  const before = asked;
  expect(plain.hash).toBe("�");
  expect(asked).toBe(before + 1);
});
