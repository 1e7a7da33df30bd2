import type { Casebook } from "../casebook/casebook.ts";
import { type Settings, defaultSettings } from "../analysis/settings.ts";
import { type LeftOut, knowledgeOf } from "../evidence/knowledge.ts";
import { effectsOf } from "../levels/effects.ts";
import { sweepInForce } from "../levels/inForce.ts";
import { rounded } from "../levels/levelDay.ts";
import { sweepRecent } from "../levels/recent.ts";
import { type Span, spanOf } from "../levels/span.ts";
import { type Day, dayText, isDay } from "../time/day.ts";
import { totals } from "./runs.ts";

/** What of the levels hangs on one origin, day by day. */
export interface CarriedByOrigin {
  /** The principal whose word is left out. */
  readonly origin: string;
  /** A value for each day of the coverage up to the day of the analysis. */
  readonly days: readonly {
    readonly day: Day;
    /**
     * Share of the level that vanishes without it: 1 all of it, 0 nothing, below 0 when the level
     * rises without it; `null` where there is no level.
     */
    readonly deterrence: number | null;
    readonly dialogue: number | null;
  }[];
}

/**
 * What each single origin carries: the share of the dyad's level of each track, in force and recent
 * together, that vanishes on each day when nothing is taken from that origin.
 *
 * Shares of several origins do not add up to 1: what two tell, neither carries alone. Rounded to
 * three decimals. Cost: one more sweep of the levels for each origin.
 *
 * @throws {RangeError} when `asOf` is not a day.
 *
 * @example
 * carriedByOrigin(casebook).at(0)?.days.length; //=> 122
 */
export function carriedByOrigin(
  casebook: Casebook,
  options: Partial<Settings> & { readonly asOf?: Day } = {},
): CarriedByOrigin[] {
  const { asOf = casebook.coverage.to, ...changes } = options;
  if (!isDay(asOf)) throw new RangeError(`asOf is not a day written YYYY-MM-DD: ${asOf}`);
  const settings = { ...defaultSettings, ...changes };
  const { origins, asOf: end } = knowledgeOf(casebook, asOf);
  const span = spanOf(casebook.coverage, end);
  const all = levelsOf(casebook, asOf, settings, span);
  return origins.map((origin) => {
    const rest = levelsOf(casebook, asOf, settings, span, { origin });
    const days = Array.from(all.deterrence, (level, index) => ({
      day: dayText(span.from + index),
      deterrence: shareOf(level, rest.deterrence[index]!),
      dialogue: shareOf(all.dialogue[index]!, rest.dialogue[index]!),
    }));
    return { origin, days };
  });
}

function levelsOf(
  casebook: Casebook,
  asOf: Day,
  settings: Settings,
  span: Span,
  leftOut?: LeftOut,
) {
  const effects = effectsOf(knowledgeOf(casebook, asOf, leftOut), settings);
  const { series } = sweepInForce(effects, settings, span);
  return totals(series, sweepRecent(effects.pulses, settings, span));
}

function shareOf(level: number, rest: number): number | null {
  return rounded(level) === 0 ? null : rounded((level - rest) / level);
}
