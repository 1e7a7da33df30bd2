import type { Progress } from "@harmel/operations";
import { progressWords } from "@harmel/views";
import type { Surroundings } from "../commandLine/Surroundings.ts";
import { cut } from "../text/cut.ts";

/** How far a long command is, told while it runs. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Nothing more is told; what is on the line is wiped off. */
  readonly end: () => void;
}

/** Milliseconds between two tellings of the same step: where it is seen at once, read later, read by a program. */
const pauses = { terminal: 100, pipe: 5000, json: 500 };

/**
 * How far a long command is, on standard error. In a terminal it is one line that is written over; in
 * a pipe or a log a line of its own for each step and every few seconds, so that nothing but whole
 * lines arrives there; as JSON a line for a program.
 */
export function progressLine(
  { error, errorIsTerminal, columns }: Surroundings,
  { json = false, now = () => performance.now() } = {},
): ProgressLine {
  const isDrawn = errorIsTerminal && !json;
  const pause = pauses[json ? "json" : isDrawn ? "terminal" : "pipe"];
  let step = "";
  let last = Number.NEGATIVE_INFINITY;
  let isOpen = false;
  return {
    show(progress) {
      const name = `${progress.step} ${progress.file}`;
      if (name === step && now() - last < pause) return;
      step = name;
      last = now();
      const words = progressWords(progress);
      if (json) error(`${JSON.stringify(progress)}\n`);
      else if (isDrawn) error(`\r\u001B[2K${cut(words, (columns ?? 80) - 1)}`);
      else error(`${words}\n`);
      isOpen = isDrawn;
    },
    end() {
      if (isOpen) error("\r\u001B[2K");
      isOpen = false;
    },
  };
}
