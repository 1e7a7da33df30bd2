import {
  type AlarmScore,
  type Crisis,
  type ScoreComparison,
  type ScoreSummary,
  type Severity,
  compareScores,
  falseAlarmRate,
  scoreAlarms,
  summarise,
} from "@harmel/core";
import { type Detector, baselines, shippedDetector } from "./detectors.ts";
import type { WatchedSeries } from "./watchedSeries.ts";

/** A score over some crises, with the false alarms on the same dyads where they are counted. */
export type Part = ScoreSummary & { readonly falseAlarmRate?: number };

/** How a detector did. */
export interface DetectorScore {
  readonly name: string;
  readonly sees: Detector["sees"];
  /** The least violent first, then `all`. */
  readonly bySeverity: Readonly<Record<string, Part>>;
  readonly byDataSet: Readonly<Record<string, Part>>;
  readonly alarms: number;
  readonly falseAlarms: number;
  readonly falseAlarmRate: number;
  /** The detector that ships, held against this one, crisis by crisis. */
  readonly against?: ScoreComparison;
}

/** The order in which severities are shown: low violence is what the detector is for. */
const severities: readonly Severity[] = ["MID 3", "MID 4-5", "ICB"];

/** Scores every detector on the same series; the scores of the one that ships come beside. */
export function scoreDetectors(
  series: readonly WatchedSeries[],
  crises: readonly Crisis[],
): { readonly ships: AlarmScore; readonly scores: readonly DetectorScore[] } {
  const run = (detector: Detector) => {
    const watched = series.map(({ days, ...dyad }) => ({ ...dyad, alarms: detector.alarms(days) }));
    return { detector, watched, score: scoreAlarms(watched, crises) };
  };
  const shipped = run(shippedDetector);
  const ships = shipped.score;
  const dataSets = [...new Set(series.map(({ dataSet }) => dataSet))];
  const scores = [shipped, ...baselines.map(run)].map(
    ({ detector: { name, sees }, watched, score }): DetectorScore => {
      const bySeverity = severities.map((severity) => {
        const part = score.crises.filter(({ crisis }) => crisis.severity === severity);
        return [severity, summarise(part)] as const;
      });
      const byDataSet = dataSets.map((dataSet) => {
        const dyads = watched.filter((dyad) => dyad.dataSet === dataSet);
        const part = scoreAlarms(dyads, crises);
        const summary = summarise(part.crises);
        return [dataSet, summary && { ...summary, falseAlarmRate: falseAlarmRate(part) }] as const;
      });
      return {
        name,
        sees,
        bySeverity: present([...bySeverity, ["all", summarise(score.crises)]]),
        byDataSet: present(byDataSet),
        alarms: score.alarms,
        falseAlarms: score.falseAlarms.length,
        falseAlarmRate: falseAlarmRate(score),
        ...(score !== ships && { against: compareScores(ships, score) }),
      };
    },
  );
  return { ships, scores };
}

function present(parts: readonly (readonly [string, Part | undefined])[]): Record<string, Part> {
  return Object.fromEntries(
    parts.flatMap(([name, part]) => (part === undefined ? [] : [[name, part]])),
  );
}
