import type { Settings } from "../analysis/settings.ts";
import type { Actor } from "../casebook/actor.ts";
import type { Knowledge, KnownSignal } from "../evidence/knowledge.ts";
import type { Span } from "../levels/span.ts";
import { dayText } from "../time/day.ts";
import type { DrawnIn, Part } from "./escalation.ts";
import { dayOf } from "./rungsOf.ts";

/** Those who look on or write are not drawn in. */
const onlookers = new Set<Actor["type"]>(["observer", "outlet"]);

/**
 * The actors beyond the dyad that take part in the signals of a span, rolled up to principals, each
 * with its parts and the first day and signal of each, in the order in which they came in.
 *
 * Observers and outlets are left out, and so is what was refuted. Context signals count: an ally's
 * exercise or a neighbour's pressure is how a quarrel widens. It never throws.
 *
 * @example
 * drawnInOf(casebook.actors, knowledge, settings, span)[0]?.parts[0]?.part; //=> "mediator"
 */
export function drawnInOf(
  actors: readonly Actor[],
  knowledge: Knowledge,
  settings: Settings,
  span: Span,
): DrawnIn[] {
  const types = new Map(actors.map(({ id, type }) => [id, type]));
  const drawn = new Map<string, Map<Part, { part: Part; day: string; signal: string }>>();
  const inOrder = knowledge.signals
    .map((known) => ({ known, day: dayOf(known, settings) }))
    .filter(({ day }) => span.from <= day && day <= span.to)
    .sort((x, y) => x.day - y.day || (x.known.signal.id < y.known.signal.id ? -1 : 1));
  for (const { known, day } of inOrder) {
    if (known.realisation.state === "refuted") continue;
    for (const [id, part] of partsOf(known)) {
      const actor = knowledge.principals.get(id) ?? id;
      const isOnlooker = onlookers.has(types.get(id) ?? "state");
      if (knowledge.focus.includes(actor) || isOnlooker) continue;
      const parts =
        drawn.get(actor) ?? new Map<Part, { part: Part; day: string; signal: string }>();
      drawn.set(actor, parts);
      if (!parts.has(part)) parts.set(part, { part, day: dayText(day), signal: known.signal.id });
    }
  }
  return [...drawn].map(([actor, parts]) => ({ actor, parts: [...parts.values()] }));
}

/** Everybody named in a signal, with the part: roles first, then doers, then addressees. */
function partsOf({ signal }: KnownSignal): readonly (readonly [string, Part])[] {
  return [
    ...(signal.roles ?? []).map(({ actor, role }) => [actor, role] as const),
    ...signal.initiators.map((actor) => [actor, "acts"] as const),
    ...signal.targets.map(({ actor }) => [actor, "addressed"] as const),
  ];
}
