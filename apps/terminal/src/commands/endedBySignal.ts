import { Fault, type Progress } from "@harmel/operations";
import { plainText } from "@harmel/views";
import { problemLines } from "../commandLine/problemLines.ts";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Ends the process with 130 and a word on which files are in, should it be told to end before the
 * result is disposed of. Whatever runs may be cut: the archive is as it was before the file.
 */
export function endedBySignal(error: (text: string) => void): Disposable & {
  readonly show: (progress: Progress) => void;
} {
  const done: string[] = [];
  let current = "none yet";
  const end = (): never => {
    const before =
      done.length === 0 ? "no file is in before it" : `in before it: ${done.join(", ")}`;
    const { problems, exit } = new Fault("interrupted", { before, file: current });
    error(`harmel: ${problemLines(problems, current)}\n`);
    process.exit(exit);
  };
  for (const signal of signals) process.once(signal, end);
  return {
    show({ step, file }) {
      const name = plainText(file);
      if (step === "done") done.push(name);
      current = step === "done" ? "none just then" : name;
    },
    [Symbol.dispose]() {
      for (const signal of signals) process.off(signal, end);
    },
  };
}
