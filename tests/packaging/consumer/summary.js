import { analyse, casebookHash, parseCasebook, version } from "@harmel/core";
import { findKind } from "@harmel/core/kinds";
import { readSheets, writeSheets } from "@harmel/core/spreadsheet";

/** What a program of somebody else may ask of the package: the same on every engine. */
export function summary(json) {
  const casebook = parseCasebook(json);
  const analysis = analyse(casebook, { asOf: "2024-08-19" });
  const { signals, reports, rejects } = readSheets(writeSheets(casebook));
  return {
    version,
    hash: analysis.casebook.hash,
    last: analysis.levels.at(-1),
    phases: analysis.episodes.flatMap((episode) => episode.phases.map((phase) => phase.name)),
    weight: findKind("troop-deployment").weight,
    throughSheets: casebookHash({ ...casebook, signals, reports }),
    rejects: rejects.length,
  };
}
