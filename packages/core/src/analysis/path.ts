import type { Knowledge } from "../evidence/knowledge.ts";
import { type Effects, effectsOf } from "../levels/effects.ts";
import { type InForce, sweepInForce } from "../levels/inForce.ts";
import type { Span } from "../levels/span.ts";
import { dayFacts } from "../phases/dayFacts.ts";
import { type PathEpisode, type PathInput, pathOf } from "../phases/pathOf.ts";
import type { Settings } from "./settings.ts";

/** The pressure in force of the dyad, with what moved it: what phases are read from. */
export function pathInput(effects: Effects, inForce: InForce, span: Span): PathInput {
  return {
    level: sum(inForce.series[0]!, inForce.series[2]!),
    unfaded: sum(inForce.unfaded[0]!, inForce.unfaded[2]!),
    facts: dayFacts(effects, inForce, span),
    span,
  };
}

/** Reads the episodes of a dyad under one choice of settings. */
export function pathUnder(
  knowledge: Knowledge,
  settings: Settings,
  span: Span,
): readonly PathEpisode[] {
  const effects = effectsOf(knowledge, settings);
  return pathOf(pathInput(effects, sweepInForce(effects, settings, span), span), settings);
}

/** Adds two series of the same length. */
export function sum(left: Float64Array, right: Float64Array): Float64Array {
  return left.map((value, index) => value + right[index]!);
}
