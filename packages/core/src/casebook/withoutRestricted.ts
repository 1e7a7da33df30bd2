import type { Casebook } from "./casebook.ts";

/** What of a source is not in a casebook that is passed on. */
export interface RestrictedSource {
  readonly source: string;
  readonly reports: number;
  /** Signals that nobody else asserts, and that are left out with it. */
  readonly signals: number;
}

/**
 * A casebook without what may not be passed on: without the sources marked `restricted`, their
 * reports, their evidence, and signals that nobody else asserts. The same casebook where there is
 * none. Records that refer to what is left out stay as they are: check the result.
 *
 * Linear in the records.
 *
 * @example
 * withoutRestricted(casebook).leftOut; //=> []
 */
export function withoutRestricted(casebook: Casebook): {
  readonly casebook: Casebook;
  readonly leftOut: readonly RestrictedSource[];
} {
  const restricted = casebook.sources.filter((source) => source.restricted === true);
  if (restricted.length === 0) return { casebook, leftOut: [] };
  const sources = new Set(restricted.map(({ id }) => id));
  const sourceOf = new Map(
    casebook.reports
      .filter(({ source }) => sources.has(source))
      .map(({ id, source }) => [id, source]),
  );
  const bare = new Map<string, string>();
  const signals = casebook.signals.flatMap((signal) => {
    const evidence = signal.evidence.filter(({ report }) => !sourceOf.has(report));
    if (evidence.length === signal.evidence.length) return [signal];
    const isAsserted = evidence.some(({ stance }) => stance === "asserts" || stance === "confirms");
    if (isAsserted) return [{ ...signal, evidence }];
    const first = signal.evidence.find(({ report }) => sourceOf.has(report));
    if (first !== undefined) bare.set(signal.id, sourceOf.get(first.report) ?? "");
    return [];
  });
  return {
    casebook: {
      ...casebook,
      sources: casebook.sources.filter(({ id }) => !sources.has(id)),
      reports: casebook.reports.filter(({ id }) => !sourceOf.has(id)),
      signals,
    },
    leftOut: restricted.map(({ id }) => {
      return { source: id, reports: count(sourceOf, id), signals: count(bare, id) };
    }),
  };
}

function count(of: ReadonlyMap<string, string>, source: string): number {
  return [...of.values()].filter((one) => one === source).length;
}
