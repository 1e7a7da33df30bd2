import type { Settings } from "../analysis/settings.ts";
import type { Casebook } from "../casebook/casebook.ts";
import type { Knowledge } from "../evidence/knowledge.ts";
import type { Episode } from "../phases/phase.ts";
import { dayNumber } from "../time/day.ts";
import { drawnInOf } from "./drawnInOf.ts";
import type { Escalation, Part, Rung } from "./escalation.ts";
import { isHigher, isReached, rungsOf } from "./rungsOf.ts";

/** Parts that watch or are spoken to, and so draw nobody in. */
const passive = new Set<Part>(["audience", "addressed"]);

/**
 * How high each episode climbed (vertical) and whom it drew in (horizontal), on what was known on
 * the day of the knowledge. An open episode runs to that day.
 *
 * A rung counts as reached when the doer announced it or it was observed; what is only claimed or
 * contested is given beside it. Cost: episodes times signals. It never throws.
 *
 * Source: Militarized Interstate Disputes data, version 5.0, for the rungs.
 *
 * @example
 * escalationOf(casebook, knowledge, settings, episodes)[0]?.horizontal; //=> ["RUS"]
 */
export function escalationOf(
  casebook: Pick<Casebook, "actors">,
  knowledge: Knowledge,
  settings: Settings,
  episodes: readonly Pick<Episode, "id" | "onset" | "end">[],
): Escalation[] {
  return episodes.map(({ id, onset, end }): Escalation => {
    const span = { from: dayNumber(onset), to: end === null ? knowledge.asOf : dayNumber(end) };
    const rungs = rungsOf(knowledge, settings, span);
    const reached = rungsOf(onlyReached(knowledge), settings, span);
    const drawnIn = drawnInOf(casebook.actors, knowledge, settings, span);
    return {
      episode: id,
      vertical: topOf(reached)?.level ?? null,
      verticalAlleged: topOf(rungs)?.level ?? null,
      highest: knowledge.focus.flatMap(
        (side) => topOf(reached.filter((rung) => rung.side === side)) ?? [],
      ),
      rungs,
      horizontal: drawnIn
        .filter(({ parts }) => parts.some(({ part }) => !passive.has(part)))
        .map(({ actor }) => actor),
      drawnIn,
    };
  });
}

function onlyReached(knowledge: Knowledge): Knowledge {
  const signals = knowledge.signals.filter(({ realisation }) =>
    isReached({ realisation: realisation.state }),
  );
  return { ...knowledge, signals };
}

/** The highest rung; of equal ones the first reached. */
function topOf(rungs: readonly Rung[]): Rung | undefined {
  return rungs.reduce<Rung | undefined>(
    (best, rung) => (best === undefined || isHigher(rung, best) ? rung : best),
    undefined,
  );
}
