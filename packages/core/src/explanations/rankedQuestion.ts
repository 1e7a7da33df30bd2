import type { Day } from "../time/day.ts";
import type { PairComparison } from "./comparePair.ts";
import type { Disagreement } from "./disagreement.ts";
import type { MatrixRow } from "./matrixOf.ts";
import type { RankFlip } from "./rankFlips.ts";
import type { RankedPlace } from "./rankRows.ts";
import type { RankingChange } from "./rankingOverTime.ts";
import type { KnownTripwire } from "./tripwiresAsOf.ts";

/** An explanation with its place among its rivals. No probability follows from it. */
export interface RankedExplanation extends RankedPlace {
  readonly label: string;
  readonly statement: string;
  readonly standing: "rival" | "background";
  readonly knownOn: Day;
  /** Items that call for no judgement of it. */
  readonly notApplicable: number;
  /** Items of the question that nobody rated against it: missing, not neutral. */
  readonly unrated: number;
  /** The same over items that a report of C3 or better bears: beside the rank, never in it. */
  readonly graded: RankedPlace;
  /** What, left out, changes first place and concerns this explanation. */
  readonly flippedBy: readonly RankFlip[];
}

/** A question about a turn, with its rivals ranked on what was published by a day. */
export interface RankedQuestion {
  readonly id: string;
  readonly text: string;
  readonly explanations: readonly RankedExplanation[];
  /** Who is in first place; more than one when they tie, none when nothing is rated. */
  readonly first: readonly string[];
  /** The matrix, an item a row, in the order in which they became known. */
  readonly items: readonly MatrixRow[];
  /** Every two rivals on the items they share. */
  readonly pairs: readonly PairComparison[];
  readonly disagreement: Disagreement;
  readonly rankingOverTime: readonly RankingChange[];
  readonly flippedBy: readonly RankFlip[];
  readonly tripwires: readonly KnownTripwire[];
}
