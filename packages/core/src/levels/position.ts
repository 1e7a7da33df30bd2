import type { Settings } from "../analysis/settings.ts";
import type { KnownSignal } from "../evidence/knowledge.ts";
import { type RealisationState, evidenceWeight } from "../evidence/realisation.ts";

/** A standing position while a path is swept. */
export interface Position {
  /** Signals in it, each with its strength; what an unseen ending left has no signal. */
  members: { readonly source: KnownSignal; readonly strength: number }[];
  /** Signed strength before fading. */
  strength: number;
  /** Day number of the last report that it stands. */
  refreshedOn: number;
  /** Whether an ending was announced that nobody saw, so that a part stays. */
  unseenEnding: boolean;
}

const ranks: Readonly<Record<RealisationState, number>> = {
  refuted: 0,
  contested: 1,
  claimed: 1,
  announced: 2,
  observed: 3,
};

/** A position after one more signal has begun, restated or reinforced it. */
export function begun(
  before: Position | undefined,
  source: KnownSignal,
  day: number,
  { evidenceWeights, aggregation }: Settings,
): Position {
  const strength = source.kind.weight * evidenceWeight(source.realisation, evidenceWeights);
  const signed = source.kind.direction === "lowers" ? -strength : strength;
  if (before === undefined) {
    const members = [{ source, strength }];
    return { members, strength: signed, refreshedOn: day, unseenEnding: false };
  }
  before.members.push({ source, strength });
  if (aggregation === "sum") before.strength += signed;
  else if (strength > Math.abs(before.strength)) before.strength = signed;
  before.refreshedOn = Math.max(before.refreshedOn, day);
  return before;
}

/** The signed strength of a position's members together. */
export function strengthOf(position: Position, aggregation: Settings["aggregation"]): number {
  const first = position.members[0];
  if (first === undefined) return 0;
  const sign = first.source.kind.direction === "lowers" ? -1 : 1;
  let strength = 0;
  for (const member of position.members) {
    strength =
      aggregation === "sum" ? strength + member.strength : Math.max(strength, member.strength);
  }
  return sign * strength;
}

/**
 * The share of a position that an ending takes off. Seen: all. Known at least as well as the
 * beginning, or dropped by those who claimed it: the credit of an announced ending. Otherwise the
 * credit of an unseen one; a refuted ending ends nothing.
 */
export function endingCredit(ending: KnownSignal, position: Position, settings: Settings): number {
  const { state, assertedBy } = ending.realisation;
  if (state === "refuted") return 0;
  if (state === "observed") return 1;
  const credit = Math.min(settings.announcedEndingCredit, settings.unseenEndingCredit);
  if (state === "contested") return credit;
  const best = Math.max(...position.members.map((m) => ranks[m.source.realisation.state]));
  const dropped =
    best <= ranks.claimed &&
    position.members.some((member) =>
      member.source.realisation.assertedBy.some((claimant) => assertedBy.includes(claimant)),
    );
  return dropped || ranks[state] >= best ? settings.announcedEndingCredit : credit;
}
