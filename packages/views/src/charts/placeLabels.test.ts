import { expect, it } from "vitest";
import { placeLabels, textWidth } from "./placeLabels.ts";

it("keeps labels in one row while they fit", () => {
  const labels = [0, 60, 120].map((at) => ({ at, width: 50 }));
  expect(placeLabels(labels, 300, 8).map(({ row }) => row)).toEqual([0, 0, 0]);
});

it("writes a label leftward at the right end", () => {
  expect(placeLabels([{ at: 280, width: 50 }], 300, 8)).toEqual([{ row: 0, isLeftward: true }]);
});

it("does not write leftward beyond the left end", () => {
  expect(placeLabels([{ at: 20, width: 50 }], 40, 8)[0]?.isLeftward).toBe(false);
});

it("measures a text by its letters", () => {
  expect(textWidth("", 12)).toBe(0);
  expect(textWidth("abcd", 10)).toBe(20.8);
});
