import { expect, it } from "vitest";
import { roomiestPlace } from "./roomiestPlace.ts";

it("takes the stretch whose thinnest day is thickest", () => {
  expect(roomiestPlace([9, 0, 3, 4, 5, 4, 0], 3, 2)).toEqual({ first: 3, last: 5 });
});

it("finds nothing where no stretch is thick enough", () => {
  expect(roomiestPlace([1, 1, 1], 2, 2)).toBeUndefined();
  expect(roomiestPlace([], 2, 0)).toBeUndefined();
});
