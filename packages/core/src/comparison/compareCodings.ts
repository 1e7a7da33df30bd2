import type { Casebook } from "../casebook/casebook.ts";
import type { Signal } from "../casebook/signal.ts";
import { type FamilyId, families, findKind } from "../kinds/index.ts";
import { type Agreement, cohenKappa } from "./cohenKappa.ts";

/** Agreement on whether a signal belongs to one family. */
export interface FamilyAgreement extends Agreement {
  readonly family: FamilyId;
  /** Signals that the first, the second, and both put into it. */
  readonly first: number;
  readonly second: number;
  readonly both: number;
}

/** Two codings of the same signals, compared. */
export interface CodingComparison {
  /** Ids coded by both, and by one alone: those are no disagreement, they are not compared. */
  readonly shared: readonly string[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Agreement on kind, family, track and direction of the shared signals. */
  readonly kind: Agreement;
  readonly family: Agreement;
  readonly track: Agreement;
  readonly direction: Agreement;
  /** One family against all others, in the order of the kinds table; unused families are left out. */
  readonly byFamily: readonly FamilyAgreement[];
  /** Shared signals coded as different kinds. */
  readonly disagreements: readonly {
    readonly signal: string;
    readonly first: string;
    readonly second: string;
  }[];
}

/**
 * Compares two codings of the same signals: share of agreement and Cohen's kappa on kind, family,
 * track and direction, and for each family against all others.
 *
 * Signals are the same when their ids are. A kind that is not in the kinds table is its own
 * category, with the family `unknown`. Linear in signals and families; it never throws.
 *
 * Source: Cohen (1960), see {@link cohenKappa}.
 *
 * @example
 * compareCodings(casebook, casebook).kind.share; //=> 1
 */
export function compareCodings(
  first: Pick<Casebook, "signals">,
  second: Pick<Casebook, "signals">,
): CodingComparison {
  const others = new Map(second.signals.map((signal) => [signal.id, signal]));
  const own = new Set(first.signals.map((signal) => signal.id));
  const both = first.signals
    .flatMap((one) => {
      const other = others.get(one.id);
      return other === undefined ? [] : [[one, other] as const];
    })
    .sort(([x], [y]) => (x.id < y.id ? -1 : 1));
  const pairsOf = (category: (signal: Signal) => string) =>
    both.map(([one, other]) => [category(one), category(other)] as const);
  const inFamily = pairsOf(familyOf);
  return {
    shared: both.map(([{ id }]) => id),
    onlyFirst: [...own].filter((id) => !others.has(id)).sort(),
    onlySecond: [...others.keys()].filter((id) => !own.has(id)).sort(),
    kind: cohenKappa(pairsOf(({ kind }) => kind)),
    family: cohenKappa(inFamily),
    track: cohenKappa(pairsOf(({ kind }) => findKind(kind)?.track ?? "unknown")),
    direction: cohenKappa(pairsOf(({ kind }) => findKind(kind)?.direction ?? "unknown")),
    byFamily: families.flatMap(({ id }) => familyAgreement(id, inFamily)),
    disagreements: both
      .filter(([one, other]) => one.kind !== other.kind)
      .map(([one, other]) => ({ signal: one.id, first: one.kind, second: other.kind })),
  };
}

function familyOf({ kind }: Signal): string {
  return findKind(kind)?.family ?? "unknown";
}

function familyAgreement(
  family: FamilyId,
  pairs: readonly (readonly [string, string])[],
): FamilyAgreement[] {
  const inIt = pairs.map(([one, other]) => [one === family, other === family] as const);
  const first = inIt.filter(([one]) => one).length;
  const second = inIt.filter(([, other]) => other).length;
  if (first + second === 0) return [];
  const both = inIt.filter(([one, other]) => one && other).length;
  const agreement = cohenKappa(inIt.map(([one, other]) => [`${one}`, `${other}`] as const));
  return [{ family, ...agreement, first, second, both }];
}
