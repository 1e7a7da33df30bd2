"use client";

import { countWords, durationWords, shareWords } from "@harmel/views";
import type { ShownImport } from "../../server/imports/shownImport.ts";

/** How far a file is: sent, or read. */
export function ImportProgress({ shown }: { shown: ShownImport }) {
  const { file, state, size, received, progress } = shown;
  const sent = size === null || size === 0 ? undefined : received / size;
  const share = state === "uploading" ? sent : progress?.share;
  const { rows, isEstimate, rowsPerSecond, secondsLeft } = progress ?? {};
  const known = [
    share !== undefined && shareWords(share),
    rows !== undefined && `${isEstimate ? "about " : ""}${countWords(rows, "row")}`,
    rowsPerSecond !== undefined && `${countWords(rowsPerSecond, "row")} a second`,
    secondsLeft !== undefined && `${durationWords(secondsLeft)} left`,
  ].filter((part) => part !== false);
  return (
    <div className="import-progress">
      <progress value={share} max={1} aria-label={`Progress of ${file}`} />
      <p>{known.join(" · ")}</p>
    </div>
  );
}
