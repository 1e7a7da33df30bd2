import type { ClaimView } from "@harmel/views";
import { expect, test } from "vitest";
import { claimCounts, claimRows } from "./claimRows.ts";

const claim = (id: string, more: Partial<ClaimView> = {}): ClaimView =>
  ({ id, isContext: false, steps: [], contestedBy: [], notSeen: [], ...more }) as ClaimView;

const claims = [
  claim("waits", { waiting: "announced, unconfirmed for 3 days" }),
  claim("aside", { isContext: true, contestedBy: ["an onlooker"] }),
  claim("unseen", { notSeen: ["nobody saw it"] }),
];

test("a choice leaves what it says, context apart", () => {
  expect(claimRows(claims, "all").tracks.map(({ id }) => id)).toEqual(["waits", "unseen"]);
  expect(claimRows(claims, "disputed")).toEqual({ tracks: [], context: [claims[1]] });
});

test("every choice says how many it leaves", () => {
  expect(Object.fromEntries(claimCounts(claims))).toEqual({
    all: 3,
    waiting: 1,
    disputed: 1,
    denied: 0,
    moved: 0,
    unseen: 1,
  });
});
