import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Trie, emptyTrie, trieDelete, trieGet, trieKeys, trieSet } from "./trie.ts";

const changes = fc.array(
  fc.record({
    key: fc.integer({ min: 0, max: 60 }).map((n) => `k${n}`),
    value: fc.option(fc.nat()),
  }),
  { maxLength: 200 },
);

test("a trie holds what a map would, and an older one stays as it was", () => {
  fc.assert(
    fc.property(changes, (list) => {
      const map = new Map<string, number>();
      let trie: Trie<number> = emptyTrie;
      for (const { key, value } of list) {
        const before = JSON.stringify(trie);
        const old = trie;
        if (value === null) map.delete(key);
        else map.set(key, value);
        trie = value === null ? trieDelete(trie, key) : trieSet(trie, key, value);
        expect(JSON.stringify(old)).toBe(before);
        expect(trieGet(trie, key)).toBe(map.get(key));
      }
      expect(trieKeys(trie).toSorted()).toEqual([...map.keys()].toSorted());
      for (const [key, value] of map) expect(trieGet(trie, key)).toBe(value);
    }),
  );
});

test("keys of one hash keep apart", () => {
  // Found by trying: both have the same 32 bits.
  const [one, other] = ["k1k6eh7q", "k12j9xe8"];
  const both = trieSet(trieSet<number>(emptyTrie, one, 1), other, 2);
  expect([trieGet(both, one), trieGet(both, other)]).toEqual([1, 2]);
  expect(trieKeys(trieDelete(both, one))).toEqual([other]);
});

test("a trie that is emptied is the empty one", () => {
  expect(trieDelete(trieSet<number>(emptyTrie, "a", 1), "a")).toBe(emptyTrie);
});
