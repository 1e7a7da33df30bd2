import { expect, it } from "vitest";
import { standMarks } from "./standMarks.ts";

it("stands a mark on its ground", () => {
  expect(standMarks([{ id: "a", x: 0, ground: 7 }], 10).get("a")).toBe(12);
});

it("stacks marks of one day", () => {
  const marks = ["a", "b", "c"].map((id) => ({ id, x: 4, ground: 0 }));
  expect([...standMarks(marks, 10).values()]).toEqual([5, 15, 25]);
});

it("uses a gap that is large enough", () => {
  const places = standMarks(
    [
      { id: "low", x: 0, ground: 0 },
      { id: "high", x: 0, ground: 40 },
      { id: "between", x: 0, ground: 0 },
    ],
    10,
  );
  expect(places.get("between")).toBe(15);
});

it("never lets two marks touch", () => {
  const marks = Array.from({ length: 60 }, (_, index) => ({
    id: String(index),
    x: (index * 37) % 90,
    ground: (index * 13) % 30,
  }));
  const places = standMarks(marks, 12);
  for (const one of marks) {
    for (const two of marks) {
      const isApart =
        Math.abs(one.x - two.x) >= 12 ||
        Math.abs((places.get(one.id) ?? 0) - (places.get(two.id) ?? 0)) >= 12;
      expect(one === two || isApart, `${one.id} and ${two.id}`).toBe(true);
    }
  }
});
