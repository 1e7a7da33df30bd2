import type { Settings } from "../analysis/settings.ts";
import type { Knowledge, KnownSignal } from "../evidence/knowledge.ts";
import { slotsOf } from "../levels/slot.ts";
import type { Span } from "../levels/span.ts";
import { dayText } from "../time/day.ts";
import type { Rung } from "./escalation.ts";

/** The day number from which a signal counts: the last, or the first, of an imprecise date. */
export function dayOf(
  { first, last }: Pick<KnownSignal, "first" | "last">,
  { impreciseDates }: Pick<Settings, "impreciseDates">,
): number {
  return impreciseDates === "last" ? last : first;
}

/**
 * The highest rung of each side on each day of a span, by day and side, from the signals that raise
 * pressure between the two.
 *
 * What was refuted climbed nothing. Of equal rungs the better known and then the first by id is
 * named. Linear in signals; it never throws.
 *
 * Source: hostility levels and actions of the Militarized Interstate Disputes data, version 5.0.
 *
 * @example
 * rungsOf(knowledge, settings, span).at(-1)?.level; //=> 3
 */
export function rungsOf(knowledge: Knowledge, settings: Settings, span: Span): Rung[] {
  const best = new Map<string, Rung>();
  for (const known of knowledge.signals) {
    const day = dayOf(known, settings);
    const { kind, realisation, signal } = known;
    if (day < span.from || day > span.to || realisation.state === "refuted") continue;
    if (kind.direction !== "raises" || kind.track !== "deterrence") continue;
    for (const slot of slotsOf(known, knowledge.focus, settings)) {
      const side = knowledge.focus[slot < 2 ? 0 : 1];
      const rung: Rung = {
        day: dayText(day),
        side,
        level: kind.mid.level,
        action: kind.mid.action,
        signal: signal.id,
        realisation: realisation.state,
      };
      const key = `${rung.day} ${side}`;
      const before = best.get(key);
      if (before === undefined || isHigher(rung, before)) best.set(key, rung);
    }
  }
  return [...best].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, rung]) => rung);
}

/**
 * Whether a rung is higher than another: by level, then by action, then the better known one.
 *
 * @example
 * isHigher(threat, display); //=> false
 */
export function isHigher(one: Rung, other: Rung): boolean {
  if (one.level !== other.level) return one.level > other.level;
  if (one.action !== other.action) return one.action > other.action;
  if (isReached(one) !== isReached(other)) return isReached(one);
  return one.day === other.day && one.signal < other.signal;
}

/** Whether an act is more than alleged: its doer announced it, or it was observed. */
export function isReached({ realisation }: Pick<Rung, "realisation">): boolean {
  return realisation === "announced" || realisation === "observed";
}
