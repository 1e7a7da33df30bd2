import type { Casebook } from "../casebook/casebook.ts";
import { dayNumber } from "../time/day.ts";
import { lastDay } from "../time/dating.ts";
import { type KnownSignal, knownSignal } from "./knownSignal.ts";
import { rollUp } from "./rollUp.ts";
import { speakerOf } from "./speakerOf.ts";

export type { KnownSignal } from "./knownSignal.ts";

/** Evidence to leave out: what one origin says, or what shares one lineage. */
export type LeftOut =
  | { readonly origin: string; readonly lineage?: undefined }
  | { readonly lineage: string; readonly origin?: undefined };

/** What of a casebook was known on a day. */
export interface Knowledge {
  readonly asOf: number;
  readonly focus: readonly [string, string];
  readonly principals: ReadonlyMap<string, string>;
  /** Day number on which each report was surely out, those after `asOf` included. */
  readonly published: ReadonlyMap<string, number>;
  /** Known signals, ordered by last day and id. */
  readonly signals: readonly KnownSignal[];
  readonly origins: readonly string[];
  readonly lineages: readonly string[];
}

/**
 * What a casebook knew at the end of a day: the signals that a report had asserted by then, each
 * with the evidence published by then and its realisation. `leftOut` removes what one origin says,
 * or one lineage, before anything else is derived.
 */
export function knowledgeOf(casebook: Casebook, asOf: string, leftOut?: LeftOut): Knowledge {
  const end = dayNumber(asOf);
  const principals = rollUp(casebook.actors, casebook.focus);
  const published = new Map(
    casebook.reports.map((report) => [report.id, dayNumber(lastDay(report.published))]),
  );
  const reports = new Map(casebook.reports.map((report) => [report.id, report]));
  const originOf = speakerOf(casebook, principals);
  const origins = new Set<string>();
  const lineages = new Set<string>();
  const signals: KnownSignal[] = [];
  for (const signal of casebook.signals) {
    const evidence = signal.evidence.filter((item) => {
      if ((published.get(item.report) ?? Infinity) > end) return false;
      const lineage = reports.get(item.report)?.lineage;
      if (lineage !== undefined) lineages.add(lineage);
      origins.add(originOf(item));
      if (leftOut?.origin !== undefined) return originOf(item) !== leftOut.origin;
      return leftOut === undefined || lineage !== leftOut.lineage;
    });
    const known = knownSignal(signal, evidence, { principals, published, speakerOf: originOf });
    if (known !== undefined) signals.push(known);
  }
  signals.sort((a, b) => a.last - b.last || (a.signal.id < b.signal.id ? -1 : 1));
  return {
    asOf: end,
    focus: casebook.focus,
    principals,
    published,
    signals,
    origins: [...origins].sort(),
    lineages: [...lineages].sort(),
  };
}
