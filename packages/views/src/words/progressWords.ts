import { countWords, shareWords } from "./numberWords.ts";
import { plainText } from "./plainText.ts";

/** How far a file is, as the import tells it. */
export interface ProgressToSay {
  readonly file: string;
  readonly step: string;
  readonly share?: number;
  readonly rows?: number;
  readonly isEstimate?: boolean;
  readonly rowsPerSecond?: number;
  readonly secondsLeft?: number;
}

/**
 * How far a file is, in one line of words; what is not known is left out.
 *
 * @example
 * progressWords({ file: "may.csv", step: "reading", share: 0.4, rows: 1200, secondsLeft: 80 });
 * //=> "reading may.csv: 40 %, 1,200 rows, 1 min 20 s left"
 */
export function progressWords(progress: ProgressToSay): string {
  const { file, step, share, rows, isEstimate, rowsPerSecond, secondsLeft } = progress;
  const known = [
    share !== undefined && shareWords(share),
    rows !== undefined && `${isEstimate ? "about " : ""}${countWords(rows, "row")}`,
    rowsPerSecond !== undefined && `${countWords(rowsPerSecond, "row")} a second`,
    secondsLeft !== undefined && `${durationWords(secondsLeft)} left`,
  ].filter((part) => part !== false);
  const begun = `${step} ${plainText(file)}`;
  return known.length === 0 ? begun : `${begun}: ${known.join(", ")}`;
}

/**
 * A duration in whole seconds, in words: the two largest units.
 *
 * @example
 * durationWords(3725); //=> "1 h 2 min"
 */
export function durationWords(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
