import type { Casebook } from "../casebook/casebook.ts";
import type { Evidence } from "../casebook/evidence.ts";
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
 * or one lineage, before anything else is derived. A casebook must not be changed afterwards: what
 * does not depend on the day is looked up once for each object.
 */
export function knowledgeOf(casebook: Casebook, asOf: string, leftOut?: LeftOut): Knowledge {
  const end = dayNumber(asOf);
  const { principals, published, lineageOf, originOf } = indexOf(casebook);
  const origins = new Set<string>();
  const lineages = new Set<string>();
  const isKept = (item: Evidence): boolean => {
    if ((published.get(item.report) ?? Infinity) > end) return false;
    const lineage = lineageOf.get(item.report);
    const origin = originOf(item);
    if (lineage !== undefined) lineages.add(lineage);
    origins.add(origin);
    if (leftOut?.origin !== undefined) return origin !== leftOut.origin;
    return leftOut === undefined || lineage !== leftOut.lineage;
  };
  const context = { principals, published, speakerOf: originOf };
  const signals: KnownSignal[] = [];
  for (const signal of casebook.signals) {
    const known = knownSignal(signal, signal.evidence.filter(isKept), context);
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

type Index = ReturnType<typeof indexed>;

const indices = new WeakMap<Casebook, Index>();

/** What does not depend on the day, looked up once for each casebook. */
function indexOf(casebook: Casebook): Index {
  const before = indices.get(casebook);
  if (before !== undefined) return before;
  const index = indexed(casebook);
  indices.set(casebook, index);
  return index;
}

function indexed(casebook: Casebook) {
  const principals = rollUp(casebook.actors, casebook.focus);
  const published = new Map<string, number>();
  const lineageOf = new Map<string, string>();
  for (const { id, published: dating, lineage } of casebook.reports) {
    published.set(id, dayNumber(lastDay(dating)));
    if (lineage !== undefined) lineageOf.set(id, lineage);
  }
  return { principals, published, lineageOf, originOf: speakerOf(casebook, principals) };
}
