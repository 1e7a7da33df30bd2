import type { DetectionSettings } from "../detectionSettings.ts";
import { riseScore } from "./riseScore.ts";
import type { RunningSums } from "./runningSums.ts";

/** Where a rise shows: in words, in deeds, or in both together. */
export type Strand = "words" | "deeds";

/** The strongest rise that ends on a day. */
export interface Rise {
  /** Log likelihood ratio of the rise against its base. */
  readonly score: number;
  /** Length of its window in days. */
  readonly days: number;
  readonly strands: readonly Strand[];
  /** Acts in the window, and how many the base leads one to expect there. */
  readonly acts: number;
  readonly expected: number;
}

/**
 * The strongest rise in a window that ends with a day, among words, deeds and both together, against
 * the days before the window with the archive's volume discounted; none where nothing rises.
 *
 * Of the two strands only the one that rose most, or both, can be strongest: the fast subset scan.
 * Source: Neill 2012, Journal of the Royal Statistical Society B 74:337.
 *
 * Cost: the number of windows, whatever the history.
 *
 * @param end how many days of the sums have passed: the window's last day is the one before
 */
export function strongestRise(
  sums: RunningSums,
  end: number,
  settings: DetectionSettings,
): Rise | undefined {
  const { exposure, words, deeds } = sums;
  let strongest: Rise | undefined;
  for (const days of settings.windows) {
    const start = end - days;
    if (start <= 0) continue;
    const from = Math.max(0, start - settings.baseDays);
    const ofBase = (exposure[end]! - exposure[start]!) / (exposure[start]! - exposure[from]!);
    if (!(ofBase >= 0 && ofBase < Infinity)) continue;
    const inWords = words[end]! - words[start]!;
    const inDeeds = deeds[end]! - deeds[start]!;
    const wordsExpected = (words[start]! - words[from]! + settings.prior) * ofBase;
    const deedsExpected = (deeds[start]! - deeds[from]! + settings.prior) * ofBase;
    const consider = (acts: number, expected: number, strands: readonly Strand[]): void => {
      if (acts < settings.leastActs || acts < settings.leastRatio * expected) return;
      const score = riseScore(acts, expected, days, settings.size);
      if (score > (strongest?.score ?? 0)) strongest = { score, days, strands, acts, expected };
    };
    consider(inWords, wordsExpected, onlyWords);
    consider(inDeeds, deedsExpected, onlyDeeds);
    if (inWords > wordsExpected && inDeeds > deedsExpected) {
      consider(inWords + inDeeds, wordsExpected + deedsExpected, both);
    }
  }
  return strongest;
}

const onlyWords = ["words"] as const;
const onlyDeeds = ["deeds"] as const;
const both = ["words", "deeds"] as const;
