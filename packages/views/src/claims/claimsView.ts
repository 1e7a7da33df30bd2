import type { Analysis, Casebook, RealisationState } from "@harmel/core";
import type { Wording } from "../case/caseView.ts";
import { namesOf } from "../case/names.ts";
import { dayWords } from "../words/dayWords.ts";
import { countWords } from "../words/numberWords.ts";
import { realisationWords } from "../words/wordings.ts";

/** How far a claim is known to be real, as an id and in a word. */
export type ClaimState = Wording & { readonly id: RealisationState };

/** One claim: what it was known to be, day by day, and who disputes it. */
export interface ClaimView {
  readonly id: string;
  readonly title: string;
  readonly now: ClaimState;
  readonly isContext: boolean;
  readonly steps: readonly {
    readonly day: string;
    readonly dayText: string;
    readonly state: ClaimState;
    /** "denied: intent"; empty where nobody denies or disputes. */
    readonly dispute: string;
    readonly reports: number;
  }[];
  /** "announced, unconfirmed for 79 days"; absent where it does not wait. */
  readonly waiting?: string;
  readonly waitingDays: number;
  readonly contestedBy: readonly string[];
  /** What was looked for and not seen, or expected and not said, about it. */
  readonly notSeen: readonly string[];
}

/** What was claimed and what was seen. */
export interface ClaimsView {
  readonly claims: readonly ClaimView[];
  /** "24 announced and never confirmed, 2 contested by an onlooker with sight". */
  readonly summary: string;
}

/**
 * What was claimed, announced, seen, denied and contested on each day, in words; longest waiting
 * first, context last.
 *
 * @example
 * claimsView(casebook, analyse(casebook)).claims[0].waiting;
 */
export function claimsView(casebook: Casebook, analysis: Analysis): ClaimsView {
  const names = namesOf(casebook);
  const tracks = new Map(analysis.signals.map(({ id, track }) => [id, track]));
  const notSeen = new Map(
    [...casebook.observations, ...casebook.silences].map(({ id, title }) => [id, title]),
  );
  const claims = analysis.claims.map((claim): ClaimView => {
    const last = claim.steps.at(-1);
    const days = claim.waiting?.days ?? 0;
    return {
      id: claim.signal,
      title: names.signal(claim.signal),
      now: stateView(last?.state ?? "claimed"),
      isContext: tracks.get(claim.signal) === "context",
      steps: claim.steps.map(({ day, state, denied, contested, because }) => ({
        day,
        dayText: dayWords(day),
        state: stateView(state),
        dispute: disputeWords(denied, contested),
        reports: because.length,
      })),
      ...(claim.waiting === undefined
        ? {}
        : { waiting: `announced, unconfirmed for ${countWords(days, "day")}` }),
      waitingDays: days,
      contestedBy: claim.contestedBy.map(
        ({ by, stance, aspect, day }) =>
          `${names.of(by)} ${stance}${aspect === null ? "" : ` the ${aspect}`}, ${dayWords(day)}`,
      ),
      notSeen: [...claim.observations, ...claim.silences].map((id) => notSeen.get(id) ?? id),
    };
  });
  const waiting = claims.filter((claim) => claim.waiting !== undefined).length;
  const contested = claims.filter((claim) => claim.contestedBy.length > 0).length;
  return {
    claims: claims.toSorted(
      (x, y) => Number(x.isContext) - Number(y.isContext) || y.waitingDays - x.waitingDays,
    ),
    summary: `${countWords(waiting, "announcement")} never confirmed, ${countWords(contested, "signal")} disputed by an onlooker with sight`,
  };
}

function stateView(id: RealisationState): ClaimState {
  return { ...realisationWords[id], id };
}

function disputeWords(denied: readonly string[], contested: readonly string[]): string {
  const parts = [
    denied.length === 0 ? "" : `denied: ${denied.join(", ")}`,
    contested.length === 0 ? "" : `contested: ${contested.join(", ")}`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}
