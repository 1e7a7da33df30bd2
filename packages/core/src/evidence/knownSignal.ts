import type { Evidence } from "../casebook/evidence.ts";
import type { Signal } from "../casebook/signal.ts";
import { type Kind, findKind } from "../kinds/index.ts";
import { dayNumber } from "../time/day.ts";
import { firstDay, lastDay } from "../time/dating.ts";
import { type Realisation, realise } from "./realisation.ts";

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

/** What a signal is read with. */
export interface KnownSignalContext {
  /** The principal of each actor that has one. */
  readonly principals: Pick<ReadonlyMap<string, string>, "get">;
  /** Day numbers on which reports were surely out. */
  readonly published: Pick<ReadonlyMap<string, number>, "get">;
  /** Whose word an evidence item is. */
  readonly speakerOf: (item: Evidence) => string;
}

/**
 * A signal with the evidence of it that is known, and its realisation; `undefined` while nobody
 * asserts it, or when its kind is not in the table.
 */
export function knownSignal(
  signal: Signal,
  evidence: readonly Evidence[],
  { principals, published, speakerOf }: KnownSignalContext,
): KnownSignal | undefined {
  const kind = findKind(signal.kind);
  const asserted = evidence.filter((e) => e.stance === "asserts" || e.stance === "confirms");
  if (kind === undefined || asserted.length === 0) return undefined;
  const roll = (ids: readonly string[]) => rolled(ids, principals);
  const addressed = (basis: string) =>
    roll(signal.targets.filter((target) => target.basis === basis).map((target) => target.actor));
  const doers = roll(signal.initiators);
  const others = roll(signal.targets.map((target) => target.actor));
  const voices = evidence.map((item) => ({
    stance: item.stance,
    aspect: item.aspect,
    speaker: speakerOf(item),
    sight: item.sight === true,
  }));
  return {
    signal,
    kind,
    knownOn: Math.min(...asserted.map((item) => published.get(item.report) ?? Infinity)),
    first: dayNumber(firstDay(signal.occurred)),
    last: dayNumber(lastDay(signal.occurred)),
    evidence,
    realisation: realise(voices, {
      doers,
      others,
      mutual: signal.mutual === true,
      form: kind.form,
    }),
    doers,
    addressed: { stated: addressed("stated"), inferred: addressed("inferred") },
  };
}

/** Principals, each once; mostly there is one. */
function rolled(
  ids: readonly string[],
  principals: Pick<ReadonlyMap<string, string>, "get">,
): readonly string[] {
  const all = ids.map((id) => principals.get(id) ?? id);
  return all.length < 2 ? all : [...new Set(all)];
}
