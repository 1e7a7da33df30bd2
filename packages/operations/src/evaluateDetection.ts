import { readCrises } from "@harmel/core";
import { z } from "zod";
import { archiveFolder } from "./archiveFolder.ts";
import { type DetectorScore, scoreDetectors } from "./detection/scoreDetectors.ts";
import { type WatchedSeries, watchedSeries, wholeArchive } from "./detection/watchedSeries.ts";
import { Fault } from "./Fault.ts";
import { readText } from "./files/readText.ts";
import { mayHaveEvents, openArchive } from "./openArchive.ts";
import type { Operation } from "./operation.ts";
import { withEvents } from "./withEvents.ts";

const input = z.strictObject({
  crises: z.string().min(1, { error: "is empty" }),
});

/** How well detectors find known crises, with what they missed and what is open to dispute. */
export interface EvaluationDocument {
  readonly dyads: number;
  /** Years of these dyads in no known crisis. */
  readonly calmYears: number;
  /** Data sets of the archive in which the list has no crisis: nothing is known of their worth. */
  readonly notValidated: readonly string[];
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
 * chance gives, lag, false alarms. Each data set of the archive that the list names is scored by
 * itself; where it names none, the archive as a whole is scored on the whole list.
 */
export const evaluateDetection: Operation<typeof input, EvaluationDocument> = {
  name: "evaluate",
  summary: "score the detector on a list of known crises",
  input,
  output: z.looseObject({ dyads: z.number(), detectors: z.array(z.looseObject({})) }),
  needs: "reader",
  async run(home, { crises: file }) {
    if (home.filesFrom === undefined) throw new Fault("files-closed", { case: file });
    const listed = readCrises(await readText(file, home.filesFrom));
    if (!mayHaveEvents(home)) throw new Fault("file-missing", { file: archiveFolder(home) });
    const { crises, series, notValidated } = await withEvents(async (events) => {
      await using archive = await openArchive(home, events);
      const known = (await archive.dataSets()).map(({ name }) => name);
      const named = known.filter((name) => listed.some(({ dataSets }) => dataSets.includes(name)));
      const isWhole = named.length === 0;
      const scored = isWhole ? [wholeArchive] : named;
      const list = isWhole ? listed.map((one) => ({ ...one, dataSets: scored })) : listed;
      const watched: WatchedSeries[] = [];
      for (const name of scored) watched.push(...(await watchedSeries(archive, name, list)));
      return {
        crises: list,
        series: watched,
        notValidated: isWhole ? [] : known.filter((name) => !named.includes(name)),
      };
    });
    const { ships, scores } = scoreDetectors(series, crises);
    return {
      dyads: series.length,
      calmYears: ships.calmYears,
      notValidated,
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
