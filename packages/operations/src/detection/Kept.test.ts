import { expect, test } from "vitest";
import { Kept } from "./Kept.ts";

test("a result is made once for a key, and again once newer ones took its place", async () => {
  const kept = new Kept<number>(2);
  let made = 0;
  const ask = (key: string) => kept.of(key, () => Promise.resolve((made += 1)));
  expect([await ask("one"), await ask("one"), await ask("two")]).toEqual([1, 1, 2]);
  expect([await ask("three"), await ask("two"), await ask("one")]).toEqual([3, 2, 4]);
});

test("what failed is tried again", async () => {
  const kept = new Kept<string>(2);
  await expect(kept.of("one", () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
  expect(await kept.of("one", () => Promise.resolve("there"))).toBe("there");
});
