import stringWidth from "string-width";
import { expect, test } from "vitest";
import { cut, head, pad, widthOf } from "./cut.ts";
import { fitLine, justify } from "./fitLine.ts";
import { textOf } from "./Line.ts";
import { wrap } from "./wrap.ts";

test("wide characters count as two cells and are never halved", () => {
  expect(widthOf("国境")).toBe(4);
  expect(head("国境", 3)).toBe("国");
  expect(pad("国境", 6)).toBe("国境  ");
  expect(cut("国境線", 5)).toBe("国境…");
});

test("what is put together from parts of a character stays together", () => {
  expect(head("👩‍👩‍👧ab", 3)).toBe("👩‍👩‍👧a");
  expect(widthOf("e\u0301")).toBe(1);
});

test("text is broken between words, and a long word where it must", () => {
  expect(wrap("no troops were seen", 10)).toEqual(["no troops", "were seen"]);
  expect(wrap("https://example.org/long", 10)).toEqual(["https://ex", "ample.org/", "long"]);
  expect(wrap("国境", 1)).toEqual(["国", "境"]);
  expect(wrap("", 10)).toEqual([""]);
});

test("a line is cut across its spans", () => {
  const spans = [{ text: "Standoff", bold: true }, { text: " since June" }];
  expect(textOf(fitLine(spans, 12))).toBe("Standoff si…");
  expect(textOf(justify(spans, [{ text: "as of" }], 16))).toBe("Standoff … as of");
});

test("the shortcut for narrow characters gives what the library gives", () => {
  const characters = Array.from({ length: 0x3000 - 0x20 }, (_, index) =>
    String.fromCodePoint(0x20 + index),
  ).filter((character) => !/[\p{Cc}\p{Mn}\p{Me}\p{Cf}]/u.test(character));
  expect(characters.filter((character) => widthOf(character) !== stringWidth(character))).toEqual(
    [],
  );
});
