import { expect, test } from "vitest";
import { dyadAddress, eventsHref, readDyadQuery, readScreeningQuery } from "./eventsQuery.ts";

const plain = { on: undefined, window: "28" as const, q: "", list: "all" as const, page: 1 };

test("what cannot be read falls back to its default", () => {
  const wrong = { on: "1996-02-31", window: "9", list: "none", page: "-1", q: "x".repeat(200) };
  expect(readScreeningQuery(wrong)).toEqual(plain);
  expect(readDyadQuery({ from: "soon", to: ["1996-02-05", "x"], outlook: "yes" })).toEqual({
    to: "1996-02-05",
  });
});

test("an address keeps the state and leaves defaults out", () => {
  expect(eventsHref(plain)).toBe("?");
  const query = { ...plain, on: "1996-02-05", q: "côte d'ivoire" };
  expect(eventsHref(query, { page: 2 })).toBe("?on=1996-02-05&q=c%C3%B4te+d%27ivoire&page=2");
});

test("a dyad has an address whatever its names are", () => {
  expect(dyadAddress("GRC", "a/b?")).toBe("/dyads/GRC/a%2Fb%3F");
  expect(dyadAddress("GRC", "TUR", { to: "1996-02-05" })).toBe("/dyads/GRC/TUR?to=1996-02-05");
});
