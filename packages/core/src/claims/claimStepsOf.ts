import type { Aspect, Evidence } from "../casebook/evidence.ts";
import { type Parties, type Voice, realise } from "../evidence/realisation.ts";
import { dayText } from "../time/day.ts";
import type { ClaimStep } from "./claimHistory.ts";

/** An evidence item with its speaker, and the day number on which its report was out. */
export interface DatedVoice extends Voice {
  readonly item: Evidence;
  readonly day: number;
}

/**
 * The days on which the realisation of a signal changed, from the day number on which it became
 * known: its state, what the accused denies, or what an observer with sight disputes.
 *
 * A day whose reports change none of these is left out. What was said before the first assertion
 * counts from the first step on. Cost: days with reports times reports. It never throws.
 *
 * @example
 * claimStepsOf(19_740, voices, parties).map(({ state }) => state); //=> ["announced", "observed"]
 */
export function claimStepsOf(
  knownOn: number,
  voices: readonly DatedVoice[],
  parties: Parties,
): ClaimStep[] {
  const days = [...new Set(voices.map(({ day }) => Math.max(day, knownOn)))];
  const steps: ClaimStep[] = [];
  let before = "";
  for (const day of days.sort((x, y) => x - y)) {
    const heard = voices.filter((voice) => voice.day <= day);
    const { state, denied } = realise(heard, parties);
    const contested = disputed(heard.filter((voice) => isDispute(voice, parties)));
    const text = [state, ...denied, "|", ...contested].join();
    if (text === before) continue;
    before = text;
    const news = heard.filter((voice) => Math.max(voice.day, knownOn) === day);
    const because = [...new Set(news.map(({ item }) => item.report))].sort();
    steps.push({ day: dayText(day), state, denied, contested, because });
  }
  return steps;
}

/**
 * Whether a voice is that of an observer with sight, on neither side, who denies or contests.
 *
 * @example
 * isDispute({ stance: "contests", speaker: "watch", sight: true }, parties); //=> true
 */
export function isDispute(
  { speaker, sight, stance }: Voice,
  { doers, others }: Pick<Parties, "doers" | "others">,
): boolean {
  const isParty = doers.includes(speaker) || others.includes(speaker);
  return sight && !isParty && (stance === "denies" || stance === "contests");
}

function disputed(voices: readonly Voice[]): Aspect[] {
  return [...new Set(voices.flatMap((voice) => voice.aspect ?? []))].sort();
}
