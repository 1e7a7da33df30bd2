import type { Casebook } from "../casebook/casebook.ts";
import type { Known } from "../casebook/known.ts";
import { knownDay } from "../evidence/knownDay.ts";
import type { Knowledge } from "../evidence/knowledge.ts";
import { type Day, dayText } from "../time/day.ts";
import type { EvidenceItem, EvidenceItemType, Support } from "./evidenceItem.ts";
import { supportsOf } from "./supportsOf.ts";

/**
 * Everything that explanations can be held against and that was published by the day of a
 * knowledge, by id.
 *
 * A signal is known from its first asserting report, an indicator from its first figure, anything
 * else from the earliest of its reports and its stated day. All reports of a claim are one item.
 * Only an observation and a prediction have a speaker of their own; the rest is the word of the
 * sources that tell it. Linear in the casebook; it never throws.
 *
 * @example
 * evidenceItemsOf(casebook, knowledge).get("no-observer-saw-it")?.type; //=> "silence"
 */
export function evidenceItemsOf(
  casebook: Casebook,
  knowledge: Knowledge,
): ReadonlyMap<string, EvidenceItem> {
  const supportOf = supportsOf(casebook, knowledge);
  const items = new Map<string, EvidenceItem>();
  for (const { signal, evidence, knownOn } of knowledge.signals) {
    const supports = evidence
      .filter(({ stance }) => stance === "asserts" || stance === "confirms")
      .flatMap((item) => supportOf(item) ?? [])
      .sort((x, y) => (orderOf(x) < orderOf(y) ? -1 : 1));
    const day = dayText(knownOn);
    items.set(signal.id, {
      id: signal.id,
      type: "signal",
      title: signal.title,
      knownOn: day,
      supports,
    });
  }
  const add = (id: string, type: EvidenceItemType, title: string, known: Known[], by?: string) => {
    const first = Math.min(...known.map((entry) => knownDay(entry, knowledge.published)));
    if (first > knowledge.asOf) return;
    const reports = new Set(known.flatMap((entry) => entry.reports ?? []).sort());
    const supports = [...reports].flatMap((report) => supportOf({ report, by }) ?? []);
    const knownOn: Day = dayText(first);
    items.set(id, { id, type, title, knownOn, supports });
  };
  for (const { id, title, known, by } of casebook.observations) {
    add(id, "observation", title, [known], by);
  }
  for (const { id, title, known } of casebook.silences) add(id, "silence", title, [known]);
  for (const { id, label, values } of casebook.indicators) {
    const known = values.map((value) => value.known);
    add(id, "indicator", label, known);
  }
  for (const { id, statement, known } of casebook.conditions) {
    add(id, "condition", statement, [known]);
  }
  for (const { id, statement, known, by } of casebook.predictions) {
    const isActor = knowledge.principals.has(by);
    add(id, "prediction", statement, [known], isActor ? by : undefined);
  }
  return items;
}

function orderOf({ report, origin, credibility }: Support): string {
  return [report, origin, credibility ?? 0].join(" ");
}
