import type { FlippedBy } from "@harmel/core";
import { countWords, shareWords } from "../words/numberWords.ts";
import type { HoldsView } from "./caseView.ts";
import type { Names } from "./names.ts";

/** Says in words how far an answer holds, and what alone would change it. */
export function holdsView(
  { holds, flippedBy }: { holds?: number; flippedBy?: readonly FlippedBy[] },
  runs: number,
  names: Names,
  wordOf: (answer: string) => string = (answer) => answer,
): HoldsView | undefined {
  if (holds === undefined) return undefined;
  return {
    share: holds,
    text: `holds in ${shareWords(holds)} of ${countWords(runs, "setting")}`,
    settled: holds >= 2 / 3,
    flippedBy: (flippedBy ?? []).map(({ type, what, to }) => {
      if (type === "setting") return `${what} → ${wordOf(to)}`;
      if (type === "origin") return `without what ${names.of(what)} says → ${wordOf(to)}`;
      return `without the reports of lineage ${what} → ${wordOf(to)}`;
    }),
  };
}
