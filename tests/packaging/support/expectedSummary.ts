import { bundledCases } from "@harmel/cases";
import { analyse, findKind, version } from "@harmel/core";

/** What `consumer/summary.js` must find, computed from the sources. */
export function expectedSummary() {
  const casebook = bundledCases[0]?.load();
  if (casebook === undefined) throw new Error("no case is bundled");
  const analysis = analyse(casebook, { asOf: "2024-08-19" });
  return {
    version,
    hash: analysis.casebook.hash,
    last: analysis.levels.at(-1),
    phases: analysis.episodes.flatMap((episode) => episode.phases.map((phase) => phase.name)),
    weight: findKind("troop-deployment").weight,
    throughSheets: analysis.casebook.hash,
    rejects: 0,
  };
}
