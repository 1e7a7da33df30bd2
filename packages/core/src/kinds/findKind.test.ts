import { expect, test } from "vitest";
import { findKind } from "./findKind.ts";
import { kinds } from "./kinds.ts";

test("finds every kind of the table by its identifier", () => {
  expect(kinds.filter((kind) => findKind(kind.id) !== kind)).toEqual([]);
  expect(findKind("troop-deployment").weight).toBe(6);
});

test.each(["parade", "Troop-Deployment", "", "constructor", "__proto__"])(
  "knows no kind %j",
  (id) => {
    expect(findKind(id)).toBeUndefined();
  },
);
