import type { ClaimView } from "@harmel/views";
import { type ClaimChoice, claimChoices } from "./caseQuery.ts";

/** Which claims each choice leaves. */
const tests: Readonly<Record<ClaimChoice, (claim: ClaimView) => boolean>> = {
  all: () => true,
  waiting: ({ waiting }) => waiting !== undefined,
  disputed: ({ contestedBy }) => contestedBy.length > 0,
  denied: ({ steps }) => steps.some(({ dispute }) => dispute.includes("denied")),
  moved: ({ steps }) => new Set(steps.map(({ state }) => state.id)).size > 1,
  unseen: ({ notSeen }) => notSeen.length > 0,
};

/** The claims of a choice, those that move a track first. */
export function claimRows(claims: readonly ClaimView[], choice: ClaimChoice) {
  const found = claims.filter(tests[choice]);
  return {
    tracks: found.filter(({ isContext }) => !isContext),
    context: found.filter(({ isContext }) => isContext),
  };
}

/** How many claims each choice leaves. */
export function claimCounts(claims: readonly ClaimView[]): ReadonlyMap<ClaimChoice, number> {
  return new Map(claimChoices.map((choice) => [choice, claims.filter(tests[choice]).length]));
}
