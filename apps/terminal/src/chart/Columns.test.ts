import { expect, test } from "vitest";
import { columnsFor } from "./Columns.ts";

test("where there is room each day has as many columns", () => {
  const columns = columnsFor(10, 25);
  expect(columns.width).toBe(20);
  expect(columns.of(9)).toBe(18);
  expect(columns.days(19)).toEqual([9, 9]);
});

test.each([
  [122, 66],
  [1000, 80],
  [67, 66],
  [5, 66],
])("each of %i days is in one of %i columns, and each column has its days", (days, room) => {
  const columns = columnsFor(days, room);
  expect(columns.width).toBeLessThanOrEqual(room);
  for (let day = 0; day < days; day += 1) {
    const [from, to] = columns.days(columns.of(day));
    expect(from).toBeLessThanOrEqual(day);
    expect(to).toBeGreaterThanOrEqual(day);
  }
});
