import { expect, test } from "vitest";
import { pressureActs } from "./pressureActs.ts";
import { riseScore } from "./riseScore.ts";

const act = { from: "GRC", to: "TUR", kind: "threat", reports: 1 } as const;

test("R61: reports of one kind in one direction are one act; words and deeds stand apart", () => {
  const acts = [act, { ...act, reports: 8 }, { ...act, from: "TUR", to: "GRC" }];
  expect(pressureActs([...acts, { ...act, kind: "clash" }])).toEqual({ words: 2, deeds: 1 });
});

test("talk, easing and context raise no pressure", () => {
  const kinds = ["talks", "withdrawal", "channel-suspended", "alignment"] as const;
  expect(pressureActs(kinds.map((kind) => ({ ...act, kind })))).toEqual({ words: 0, deeds: 0 });
});

// scipy 1.17.1: nbinom.logpmf(6, 7, 7/13) - nbinom.logpmf(6, 7, 7/8)
test("the score is the log likelihood ratio of two negative binomials", () => {
  expect(riseScore(6, 1, 7, 1)).toBeCloseTo(4.438955210206218, 12);
  expect(riseScore(1, 2, 7, 1)).toBe(0);
});
