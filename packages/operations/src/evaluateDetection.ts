import { resolve } from "node:path";
import { readCrises } from "@harmel/core";
import { z } from "zod";
import { type DetectorScore, scoreDetectors } from "./detection/scoreDetectors.ts";
import { type WatchedSeries, watchedSeries } from "./detection/watchedSeries.ts";
import { Fault } from "./Fault.ts";
import { readText } from "./files/readText.ts";
import type { Operation } from "./operation.ts";

const input = z.strictObject({
  crises: z.string().min(1, { error: "is empty" }),
  archives: z.array(z.string().regex(/^[^=]+=./, { error: "is not NAME=HOME" })).default([]),
});

/** How well detectors find known crises, with what they missed and what is open to dispute. */
export interface EvaluationDocument {
  readonly dyads: number;
  /** Years of these dyads in no known crisis. */
  readonly calmYears: number;
  /** The detector that ships first. */
  readonly detectors: readonly DetectorScore[];
  /** Known crises that it did not find. */
  readonly missed: readonly {
    readonly dataSet: string;
    readonly dyad: string;
    readonly crisis: string;
    readonly severity: string;
    readonly trigger: string;
  }[];
  /** Its alarms in no known crisis: some are crises that no list has. */
  readonly disputable: readonly {
    readonly dataSet: string;
    readonly dyad: string;
    readonly day: string;
  }[];
}

/**
 * Scores the detector, and what it is held against, on a list of known crises: recall with what
 * chance gives, lag, false alarms. `archives` are `NAME=HOME`: the home that holds the data set which
 * the list calls so. Without them the archive of this home is scored on the whole list.
 */
export const evaluateDetection: Operation<typeof input, EvaluationDocument> = {
  name: "evaluate",
  summary: "score the detector on a list of known crises",
  input,
  output: z.looseObject({ dyads: z.number(), detectors: z.array(z.looseObject({})) }),
  needs: "reader",
  async run({ folder, filesFrom }, { crises: file, archives }) {
    if (filesFrom === undefined) throw new Fault("files-closed", { case: file });
    const listed = readCrises(await readText(file, filesFrom));
    const isOne = archives.length === 0;
    const crises = isOne ? listed.map((one) => ({ ...one, dataSets: ["archive"] })) : listed;
    const homes = isOne
      ? [["archive", folder] as const]
      : archives.map((named) => {
          const [name = "", home = ""] = named.split(/=(.*)/s, 2);
          return [name, resolve(filesFrom, home)] as const;
        });
    const series: WatchedSeries[] = [];
    for (const [name, home] of homes) series.push(...(await watchedSeries(home, name, crises)));
    const { ships, scores } = scoreDetectors(series, crises);
    return {
      dyads: series.length,
      calmYears: ships.calmYears,
      detectors: scores,
      missed: ships.crises
        .filter(({ lag }) => lag === undefined)
        .map(({ dataSet, crisis: { dyad, name, severity, trigger } }) => ({
          dataSet,
          dyad: dyad.join("-"),
          crisis: name,
          severity,
          trigger,
        })),
      disputable: ships.falseAlarms.map(({ dataSet, dyad, day }) => ({
        dataSet,
        dyad: dyad.join("-"),
        day,
      })),
    };
  },
};
