import type { CaseView } from "../case/caseView.ts";
import { dayWords } from "../words/dayWords.ts";
import type { Sentence } from "./brief.ts";

/** How many boundaries of phases and how many weeks a brief has room for. */
const BOUNDARIES = 5;
const WEEKS = 4;

/** What changed and why: the last boundaries of phases, then the last weeks that moved. */
export function changes(view: CaseView): Sentence[] {
  const titles = new Map(view.signals.map((signal) => [signal.id, signal.title]));
  const named = (ids: readonly string[]) => ids.map((id) => titles.get(id) ?? id).join("; ");
  const boundaries = view.phases.slice(-BOUNDARIES).map((phase): Sentence => {
    const how = phase.restsOn ?? `begins with ${named(phase.because)}`;
    return { text: `${dayWords(phase.from)}: ${phase.word} ${how}.`, because: phase.because };
  });
  const moved = view.weeks.filter((week) => week.because.length > 0).slice(-WEEKS);
  const weeks = moved.map((week): Sentence => {
    const others = week.recorded.map(
      (other) => ` ${other.by} judged it ${other.direction.word.toLowerCase()}.`,
    );
    const text = `Week of ${week.rangeText}: ${week.direction.word.toLowerCase()}. ${week.reason}${others.join("")}`;
    return { text, because: week.because };
  });
  return [...boundaries, ...weeks];
}
