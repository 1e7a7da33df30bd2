import type { Settings } from "../analysis/settings.ts";
import type { KnownSignal } from "../evidence/knowledge.ts";
import { type RealisationState, evidenceWeight } from "../evidence/realisation.ts";

/** What a position keeps of a signal. */
export interface PositionSource {
  readonly signal: { readonly id: string };
  readonly kind: Pick<KnownSignal["kind"], "weight" | "direction">;
  readonly realisation: Pick<KnownSignal["realisation"], "state" | "denied" | "assertedBy">;
  readonly doers: KnownSignal["doers"];
  readonly addressed: Pick<KnownSignal["addressed"], "stated">;
}

/** One signal in a position. */
export interface Member {
  readonly source: PositionSource;
  readonly strength: number;
  /** The share that endings have taken off; ending it again in the same way takes off no more. */
  readonly ended: number;
}

/** A standing position while a path is swept. */
export interface Position {
  members: Member[];
  /** Signed strength before fading. */
  strength: number;
  /** Day number of the last report that it stands. */
  refreshedOn: number;
  /** Whether an ending was announced that nobody saw, so that a part stays. */
  unseenEnding: boolean;
}

/** How well a signal is known, by realisation: what an ending must match. */
export const ranks: Readonly<Record<RealisationState, number>> = {
  refuted: 0,
  contested: 1,
  claimed: 1,
  announced: 2,
  observed: 3,
};

/** A position after one more signal has begun, restated or reinforced it. */
export function begun(
  before: Position | undefined,
  source: PositionSource,
  day: number,
  { evidenceWeights, aggregation }: Settings,
): Position {
  const strength = source.kind.weight * evidenceWeight(source.realisation, evidenceWeights);
  const signed = source.kind.direction === "lowers" ? -strength : strength;
  const member = { source, strength, ended: 0 };
  if (before === undefined) {
    return { members: [member], strength: signed, refreshedOn: day, unseenEnding: false };
  }
  before.members.push(member);
  if (aggregation === "sum") before.strength += signed;
  else if (strength >= Math.abs(before.strength)) {
    before.strength = signed;
    before.unseenEnding = false;
  }
  before.refreshedOn = Math.max(before.refreshedOn, day);
  return before;
}

/** The signed strength of a position's members together. */
export function strengthOf(position: Position, aggregation: Settings["aggregation"]): number {
  const first = position.members[0];
  if (first === undefined) return 0;
  const sign = first.source.kind.direction === "lowers" ? -1 : 1;
  let strength = 0;
  for (const { strength: full, ended: share } of position.members) {
    const left = full * (1 - share);
    strength = aggregation === "sum" ? strength + left : Math.max(strength, left);
  }
  return sign * strength;
}

/** A position after an ending took a share off; nothing stays of it after a full one. */
export function ended(
  position: Position,
  credit: number,
  { aggregation }: Settings,
): Position | undefined {
  if (credit >= 1) return undefined;
  if (credit <= 0) return position;
  position.members = position.members.map((member) =>
    member.ended >= credit ? member : { ...member, ended: credit },
  );
  position.strength = strengthOf(position, aggregation);
  position.unseenEnding = true;
  return position;
}

/**
 * The share of a position that an ending takes off. Seen: all. Known at least as well as the
 * beginning (so a claim ends when its claimant drops it): the credit of an announced ending. Known
 * less well: all if the side that faces the position confirms it, else the credit of an unseen
 * ending. A refuted ending ends nothing.
 */
export function endingCredit(
  ending: PositionSource,
  position: Position,
  settings: Settings,
): number {
  const { state, assertedBy } = ending.realisation;
  if (state === "refuted") return 0;
  if (state === "observed") return 1;
  const unseen = Math.min(settings.announcedEndingCredit, settings.unseenEndingCredit);
  if (state === "contested") return unseen;
  const isKnownAsWell = position.members.every(
    ({ source }) => ranks[source.realisation.state] <= ranks[state],
  );
  if (isKnownAsWell) return settings.announcedEndingCredit;
  const isConfirmed = position.members.some(({ source: { addressed, doers } }) =>
    addressed.stated.some((side) => assertedBy.includes(side) && !doers.includes(side)),
  );
  return isConfirmed ? 1 : unseen;
}
