import { type KindId, findKind } from "../../kinds/index.ts";
import type { ActOnDay } from "./dyadActs.ts";
import type { Move } from "./move.ts";
import type { Change } from "./strongestChange.ts";

const words: Readonly<Record<Move, string>> = {
  pressure: "raise pressure",
  closing: "close channels",
  opening: "open channels",
  easing: "ease pressure",
};

/** Why a dyad stands where it stands, in words: each change with what is usual and its main kinds. */
export function reasonOf(
  changes: Readonly<Partial<Record<Move, Change>>>,
  acts: Readonly<Partial<Record<Move, readonly ActOnDay[]>>>,
): string {
  const moves = (Object.entries(changes) as [Move, Change][]).toSorted(
    ([, one], [, two]) => two.score - one.score,
  );
  if (moves.length === 0) return "nothing rose over its own base";
  return moves
    .map(([move, { acts: count, days, expected, onset }]) => {
      const main = [...countKinds((acts[move] ?? []).filter(({ on }) => on >= onset))]
        .toSorted(([a, one], [b, two]) => two - one || (a < b ? -1 : 1))
        .slice(0, 3)
        .map(([kind, found]) => `${findKind(kind).label.toLowerCase()} (${found})`);
      const usual = expected < 0.95 ? expected.toFixed(1) : Math.round(expected);
      return `${count} acts that ${words[move]} in ${days} days, where ${usual} are usual: ${main.join(", ")}`;
    })
    .join("; ");
}

function countKinds(acts: readonly ActOnDay[]): ReadonlyMap<KindId, number> {
  const counts = new Map<KindId, number>();
  for (const { kind } of acts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
