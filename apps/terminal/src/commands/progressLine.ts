import type { Progress } from "@harmel/operations";
import { plainText } from "@harmel/views";
import type { Surroundings } from "../commandLine/Surroundings.ts";

/**
 * How far a long command is, on standard error: one line that is written over in a terminal, and in
 * a pipe or a log a line of its own for each step, so that nothing but whole lines arrives there.
 */
export function progressLine({ error, errorIsTerminal }: Surroundings): {
  readonly show: (progress: Progress) => void;
  readonly end: () => void;
} {
  let last = "";
  let isOpen = false;
  return {
    show({ file, step, share }) {
      const words = `${step} ${plainText(file)}`;
      const text = share === undefined ? words : `${words}, ${Math.floor(share * 100)} %`;
      if (text === last || (!errorIsTerminal && last.startsWith(words))) return;
      last = text;
      error(errorIsTerminal ? `\r\u001B[2K${text}` : `${words}\n`);
      isOpen = errorIsTerminal;
    },
    end() {
      if (isOpen) error("\r\u001B[2K");
      isOpen = false;
    },
  };
}
