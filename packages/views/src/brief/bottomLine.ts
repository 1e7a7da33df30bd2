import type { CaseView } from "../case/caseView.ts";
import { dayWords } from "../words/dayWords.ts";
import { levelWords } from "../words/numberWords.ts";
import type { Sentence } from "./brief.ts";

/** The answer first: posture, phase and week on the last day, in three sentences or fewer. */
export function bottomLine(view: CaseView): Sentence[] {
  const { now, sides } = view;
  if (now.posture === undefined || now.levels === undefined) {
    const text = `On ${dayWords(now.day)} nothing can be said: ${now.unknown ?? "no day is covered"}.`;
    return [{ text, because: [] }];
  }
  const top = now.because.slice(0, 3).flatMap((entry) => entry.signals);
  const holds = now.posture.holds;
  const settled =
    holds === undefined ? "" : `; this ${holds.text}${holds.settled ? "" : ", so it is unsettled"}`;
  const pair = `${sides[0].name} and ${sides[1].name}`;
  const levels = `pressure ${levelWords(now.levels.deterrence)}, dialogue ${levelWords(now.levels.dialogue)}`;
  const sentences: Sentence[] = [
    {
      text: `Between ${pair} the posture on ${dayWords(now.day)} is ${now.posture.word.toLowerCase()} (${now.posture.means}; ${levels})${settled}.`,
      because: top,
    },
  ];
  if (now.phase !== undefined) sentences.push(phaseSentence(now.phase));
  if (now.week !== undefined) {
    const { direction, rangeText, reason, because } = now.week;
    const text = `The week of ${rangeText} is judged ${direction.word.toLowerCase()}: ${lowerFirst(reason)}`;
    sentences.push({ text, because });
  }
  return sentences;
}

function phaseSentence(phase: NonNullable<CaseView["now"]["phase"]>): Sentence {
  const round = phase.round > 1 ? `, in round ${phase.round}` : "";
  const holds = phase.holds === undefined ? "" : `; its beginning ${phase.holds.text}`;
  const text = `The episode is in ${phase.word.toLowerCase()} since ${dayWords(phase.from)}${round} (${phase.means})${holds}.`;
  return { text, because: phase.because };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
