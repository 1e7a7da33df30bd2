import type { Settings } from "../analysis/settings.ts";
import { evidenceWeight } from "../evidence/realisation.ts";
import type { Pulse } from "./effects.ts";
import { type Span, lengthOf } from "./span.ts";
import { slots } from "./slot.ts";

/** What a passing signal adds to its series on its day: signed, weighed by its evidence. */
export function pulseAmount(
  { source }: Pick<Pulse, "source">,
  mode: Settings["evidenceWeights"],
): number {
  const sign = source.kind.direction === "lowers" ? -1 : 1;
  return sign * source.kind.weight * evidenceWeight(source.realisation, mode);
}

/**
 * The recent part of the four series, one value a day: S(t) = S(t′)·2^(−(t−t′)/h) + x, with one
 * half-life for words and one for acts; never below 0.
 */
export function sweepRecent(
  pulses: readonly Pulse[],
  settings: Settings,
  span: Span,
): readonly Float64Array[] {
  const series = slots.map(() => new Float64Array(lengthOf(span)));
  const words = new Float64Array(4);
  const acts = new Float64Array(4);
  const wordsDecay = 2 ** (-1 / settings.halfLifeWords);
  const actsDecay = 2 ** (-1 / settings.halfLifeActs);
  let next = 0;
  for (let day = span.from; day <= span.to; day += 1) {
    for (const slot of slots) {
      words[slot]! *= wordsDecay;
      acts[slot]! *= actsDecay;
    }
    for (let pulse = pulses[next]; pulse !== undefined && pulse.day <= day; pulse = pulses[next]) {
      const isWords = pulse.source.kind.form === "words";
      const pool = isWords ? words : acts;
      const halfLife = isWords ? settings.halfLifeWords : settings.halfLifeActs;
      const amount = pulseAmount(pulse, settings.evidenceWeights);
      pool[pulse.slot]! += amount * 2 ** (-(day - pulse.day) / halfLife);
      next += 1;
    }
    for (const slot of slots) {
      series[slot]![day - span.from] = Math.max(0, words[slot]! + acts[slot]!);
    }
  }
  return series;
}
