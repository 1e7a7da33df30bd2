import {
  type Day,
  type DetectedEpisode,
  type Track,
  dayNumber,
  dayText,
  findKind,
} from "@harmel/core";
import { dayWords, rangeWords } from "../words/dayWords.ts";
import { countWords, shareWords } from "../words/numberWords.ts";

/** A kind that rose in an episode, in words. */
export interface EpisodeEvidenceView {
  readonly track: Track;
  /** "deterrence, raises". */
  readonly trackText: string;
  /** Who toward whom, "Greece → Turkey". */
  readonly direction: string;
  readonly kind: string;
  readonly text: string;
}

/** An episode that the archive shows, in words. */
export interface DyadEpisodeView {
  readonly onset: Day;
  readonly seen: Day;
  readonly peak: Day;
  /** Missing while it goes on. */
  readonly end?: Day;
  readonly rangeText: string;
  readonly seenText: string;
  readonly peakText: string;
  readonly actsText: string;
  readonly holdsText: string;
  /** False under two thirds: shown as unsettled. */
  readonly isSettled: boolean;
  readonly evidence: readonly EpisodeEvidenceView[];
  /** Days around it that can be read one by one; no later than the last that is looked at. */
  readonly around: { readonly from: Day; readonly to: Day };
}

/** An episode in words; `names` are those of the two by their codes, `last` the last day looked at. */
export function episodeView(
  episode: DetectedEpisode,
  names: ReadonlyMap<string, string>,
  last: Day,
): DyadEpisodeView {
  const { onset, seen, peak, end, strands, acts, expected, holds } = episode;
  const nameOf = (code: string): string => names.get(code) ?? code;
  const late = dayNumber(seen) - dayNumber(onset);
  return {
    onset,
    seen,
    peak,
    ...(end && { end }),
    rangeText: end ? rangeWords(onset, end) : `since ${dayWords(onset)}, goes on`,
    seenText: late === 0 ? "seen the same day" : `seen ${countWords(late, "day")} later`,
    peakText: `busiest week up to ${dayWords(peak)}`,
    actsText: `${countWords(acts, "act")} of pressure where ${usual(expected)} were usual, in ${strands.join(" and ")}`,
    holdsText: `holds in ${shareWords(holds)} of 27 settings`,
    isSettled: holds >= 2 / 3,
    evidence: episode.evidence.map(({ kind, track, from, to, acts: count, reports, ...risen }) => ({
      track,
      trackText: `${track}, ${risen.direction}`,
      direction: `${nameOf(from)} → ${nameOf(to)}`,
      kind: findKind(kind).label,
      text: `${countWords(count, "act")} in ${countWords(reports, "report")}, ${usual(risen.expected)} usual`,
    })),
    around: {
      from: dayText(dayNumber(onset) - 60),
      to: dayText(Math.min(dayNumber(last), dayNumber(end ?? last) + 45)),
    },
  };
}

function usual(expected: number): string {
  return expected < 0.95 ? expected.toFixed(1) : String(Math.round(expected));
}
