import { wilsonInterval } from "../../numerics/index.ts";
import type { OutlookSample, OutlookState } from "./outlookSample.ts";

/** What became of the dyads that stood so before. */
export interface ReferenceClass {
  readonly state: OutlookState;
  /** Days of dyads in this state, and how many of them an onset followed. */
  readonly cases: number;
  readonly escalated: number;
  readonly share: number;
  /** Of the share, 95 %. */
  readonly interval: { readonly lower: number; readonly upper: number };
}

/**
 * The reference class of a state: the cases that stood so, with the share that escalated and its
 * interval; none without a case.
 *
 * @example
 * referenceClass({ recent: "none", lastOnset: "longer ago or never" }, []); //=> undefined
 */
export function referenceClass(
  state: OutlookState,
  samples: readonly OutlookSample[],
): ReferenceClass | undefined {
  const name = nameOfState(state);
  const same = samples.filter((sample) => nameOfState(sample.state) === name);
  if (same.length === 0) return undefined;
  const escalated = same.filter((sample) => sample.escalated).length;
  return {
    state,
    cases: same.length,
    escalated,
    share: escalated / same.length,
    interval: wilsonInterval(escalated, same.length),
  };
}

/** A state as a text to compare by. */
export function nameOfState({ recent, lastOnset }: OutlookState): string {
  return `${recent}, ${lastOnset}`;
}
