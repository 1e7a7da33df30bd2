import type { CaseView } from "../case/caseView.ts";
import type { Sentence } from "./brief.ts";

/** What the reader must know before trusting the rest: what alone would change the answer. */
export function caveats(view: CaseView): Sentence[] {
  const sentences: Sentence[] = [];
  const flips = view.now.posture?.holds?.flippedBy ?? [];
  if (flips.length > 0) {
    const text = `One change alone would alter the posture: ${flips.slice(0, 3).join("; ")}.`;
    sentences.push({ text, because: [] });
  }
  const marked = (mark: string) =>
    view.now.because.filter((entry) => entry.mark === mark).flatMap((entry) => entry.signals);
  const unreported = marked("no longer reported");
  if (unreported.length > 0) {
    const text =
      "Part of the pressure in force is no longer reported by anybody and fades for that reason alone.";
    sentences.push({ text, because: unreported });
  }
  const unseen = marked("announced, not seen");
  if (unseen.length > 0) {
    const text =
      "An ending was announced that nobody reports having seen; part of the position is kept.";
    sentences.push({ text, because: unseen });
  }
  const disputed = view.signals.filter(
    (signal) => signal.realisation.id === "contested" && signal.track.id !== "context",
  );
  if (disputed.length > 0) {
    const text = `${disputed.length === 1 ? "One signal is" : `${disputed.length} signals are`} contested by an onlooker with sight.`;
    sentences.push({ text, because: disputed.map((signal) => signal.id) });
  }
  return sentences;
}
