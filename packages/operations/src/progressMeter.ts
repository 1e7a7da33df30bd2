import type { Progress } from "./home.ts";

/** A step needs this long, in milliseconds, before its speed says anything. */
const soon = 400;

/**
 * Tells how fast a long operation is and how long its step still takes, on top of how far it is:
 * rows per second since the step began, and the time left if it goes on like that. `now` counts
 * milliseconds from whenever.
 */
export function progressMeter(
  tell: (progress: Progress) => void,
  now: () => number = () => performance.now(),
): (progress: Progress) => void {
  let step = "";
  let begun = 0;
  return (progress) => {
    const at = now();
    const name = `${progress.step} ${progress.file}`;
    if (name !== step) {
      step = name;
      begun = at;
    }
    const { share, rows } = progress;
    const seconds = (at - begun) / 1000;
    if (at - begun < soon || progress.step === "done") return tell(progress);
    // Rows are read in one step alone; in the next ones their number stands still.
    const isReading = progress.step === "reading" && rows !== undefined;
    tell({
      ...progress,
      ...(isReading && { rowsPerSecond: Math.round(rows / seconds) }),
      ...(share !== undefined &&
        share > 0 && { secondsLeft: Math.round((seconds * (1 - share)) / share) }),
    });
  };
}
