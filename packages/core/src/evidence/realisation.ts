import type { Aspect } from "../casebook/evidence.ts";
import type { Settings } from "../analysis/settings.ts";
import type { Form } from "../kinds/index.ts";

/** How far a signal is known to be real on a day. */
export type RealisationState = "announced" | "claimed" | "observed" | "contested" | "refuted";

/** One evidence item, with its speaker rolled up to a principal. */
export interface Voice {
  readonly stance: "asserts" | "confirms" | "denies" | "contests";
  readonly aspect?: Aspect | undefined;
  /** The principal whose word it is. */
  readonly speaker: string;
  readonly sight: boolean;
}

/** Who acts and toward whom, as principals. */
export interface Parties {
  readonly doers: readonly string[];
  readonly others: readonly string[];
  readonly mutual: boolean;
  readonly form: Form;
}

/** What the evidence known on a day makes of a signal. */
export interface Realisation {
  readonly state: RealisationState;
  /** What the accused denies. */
  readonly denied: readonly Aspect[];
  /** The principals who assert it. */
  readonly assertedBy: readonly string[];
}

/**
 * Derives the realisation of a signal from the evidence known on a day.
 *
 * *Observed*: somebody with sight on neither side, or both sides, say so; words are observed when
 * the speaker's own words are reported. *Announced*: the doer says so. *Claimed*: another says so,
 * or only one of the two of a mutual act. An observer with sight on neither side *contests* or, by
 * denying the occurrence, *refutes*; the accused (of a mutual act, either side) only denies. Disputes over scale or intent leave
 * the state as it is.
 *
 * @example
 * realise([{ stance: "asserts", speaker: "A", sight: false }],
 *   { doers: ["A"], others: ["B"], mutual: false, form: "act" }).state; //=> "announced"
 */
export function realise(voices: readonly Voice[], parties: Parties): Realisation {
  const { doers, others } = parties;
  const isParty = (speaker: string) => doers.includes(speaker) || others.includes(speaker);
  const asserting = voices.filter((v) => v.stance === "asserts" || v.stance === "confirms");
  const assertedBy = [...new Set(asserting.map((voice) => voice.speaker))].sort();
  const accused = parties.mutual ? [...doers, ...others] : doers;
  const denied = voices.filter((v) => v.stance === "denies" && accused.includes(v.speaker));
  const onlookers = voices.filter((voice) => voice.sight && !isParty(voice.speaker));
  const seen = onlookers.some((v) => v.stance === "asserts" || v.stance === "confirms");
  const refuted = onlookers.some((v) => v.stance === "denies" && v.aspect === "occurrence");
  const contested = onlookers.some((v) => v.stance === "contests" && touchesAct(v.aspect));
  const aspects = denied.flatMap((voice) => (voice.aspect === undefined ? [] : [voice.aspect]));
  return {
    state: stateOf({ seen, refuted, contested }, assertedBy, parties),
    denied: [...new Set(aspects)].sort(),
    assertedBy,
  };
}

/** A dispute over scale or intent half confirms the act; only these two aspects touch it. */
function touchesAct(aspect: Aspect | undefined): boolean {
  return aspect === "occurrence" || aspect === "attribution";
}

function stateOf(
  onlookers: { seen: boolean; refuted: boolean; contested: boolean },
  assertedBy: readonly string[],
  { doers, others, mutual, form }: Parties,
): RealisationState {
  if (onlookers.refuted && !onlookers.seen) return "refuted";
  if (onlookers.refuted || onlookers.contested) return "contested";
  const says = (side: readonly string[]) => side.some((party) => assertedBy.includes(party));
  const bothSides = says(doers) && says(others);
  if (onlookers.seen || bothSides) return "observed";
  if (form === "words" && says(doers)) return "observed";
  return says(doers) && !mutual ? "announced" : "claimed";
}

/** What an item counts, by realisation (methods: weight of evidence). */
export const evidenceWeights = Object.freeze({
  observed: 1,
  announced: 0.9,
  claimed: 0.5,
  claimedAndDenied: 0.35,
  contested: 0.25,
  refuted: 0,
});

/**
 * The weight of a signal's evidence, from 0 to 1. Only a denial of occurrence or attribution by
 * the accused lowers a claim; a denial of scale or intent half confirms it.
 *
 * @example
 * evidenceWeight({ state: "claimed", denied: ["intent"], assertedBy: ["A"] }, "graded"); //=> 0.5
 */
export function evidenceWeight(
  { state, denied }: Realisation,
  mode: Settings["evidenceWeights"],
): number {
  if (state === "refuted") return 0;
  const isDenied = denied.some(touchesAct);
  if (mode === "denied-zero" && (state === "contested" || (state === "claimed" && isDenied))) {
    return 0;
  }
  if (mode === "off") return 1;
  if (state === "claimed" && isDenied) return evidenceWeights.claimedAndDenied;
  return evidenceWeights[state];
}
