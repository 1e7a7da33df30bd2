import type { Casebook } from "../casebook/casebook.ts";
import type { Evidence } from "../casebook/evidence.ts";
import type { Signal } from "../casebook/signal.ts";
import { type Kind, findKind } from "../kinds/index.ts";
import { dayNumber } from "../time/day.ts";
import { firstDay, lastDay } from "../time/dating.ts";
import { type Realisation, realise } from "./realisation.ts";
import { rollUp } from "./rollUp.ts";
import { speakerOf } from "./speakerOf.ts";

/** A signal as it was known on a day. */
export interface KnownSignal {
  readonly signal: Signal;
  readonly kind: Kind;
  /** Day number on which it became known: its first asserting report. */
  readonly knownOn: number;
  /** First and last day number on which it may have occurred. */
  readonly first: number;
  readonly last: number;
  readonly evidence: readonly Evidence[];
  readonly realisation: Realisation;
  readonly doers: readonly string[];
  /** Principals addressed, by basis. */
  readonly addressed: { readonly stated: readonly string[]; readonly inferred: readonly string[] };
}

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
    const kind = findKind(signal.kind);
    if (kind === undefined) continue;
    const evidence = signal.evidence.filter((item) => {
      if ((published.get(item.report) ?? Infinity) > end) return false;
      const lineage = reports.get(item.report)?.lineage;
      if (lineage !== undefined) lineages.add(lineage);
      origins.add(originOf(item));
      if (leftOut?.origin !== undefined) return originOf(item) !== leftOut.origin;
      return leftOut === undefined || lineage !== leftOut.lineage;
    });
    const asserted = evidence.filter((e) => e.stance === "asserts" || e.stance === "confirms");
    if (asserted.length === 0) continue;
    const roll = (ids: readonly string[]) => [
      ...new Set(ids.map((id) => principals.get(id) ?? id)),
    ];
    const addressed = (basis: string) =>
      roll(signal.targets.filter((t) => t.basis === basis).map((t) => t.actor));
    const doers = roll(signal.initiators);
    const others = roll(signal.targets.map((target) => target.actor));
    signals.push({
      signal,
      kind,
      knownOn: Math.min(...asserted.map((item) => published.get(item.report) ?? Infinity)),
      first: dayNumber(firstDay(signal.occurred)),
      last: dayNumber(lastDay(signal.occurred)),
      evidence,
      realisation: realise(
        evidence.map((item) => ({
          stance: item.stance,
          aspect: item.aspect,
          speaker: originOf(item),
          sight: item.sight === true,
        })),
        { doers, others, mutual: signal.mutual === true, form: kind.form },
      ),
      doers,
      addressed: { stated: addressed("stated"), inferred: addressed("inferred") },
    });
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
