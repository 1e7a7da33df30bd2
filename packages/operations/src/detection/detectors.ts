import {
  type Alarm,
  type DyadDay,
  bocpdOnsets,
  cusumOnsets,
  ewmaOnsets,
  findEpisodes,
  findKind,
  partitionOnsets,
  weeklyOnsets,
} from "@harmel/core";

/** A way to find onsets in the days of a dyad. */
export interface Detector {
  readonly name: string;
  /** `day`: as seen on the day; `hindsight`: with all days known. */
  readonly sees: "day" | "hindsight";
  readonly alarms: (days: readonly DyadDay[]) => readonly Alarm[];
}

const onReports =
  (onsets: (counts: Float64Array, volume: Float64Array) => readonly number[]) =>
  (days: readonly DyadDay[]): readonly Alarm[] => {
    const counts = Float64Array.from(days, raisingReports);
    const volume = Float64Array.from(days, (day) => day.volume);
    return onsets(counts, volume).flatMap((index) => {
      const day = days[index];
      return day === undefined ? [] : [{ seen: day.day }];
    });
  };

/** The detector that ships. */
export const shippedDetector: Detector = {
  name: "scan of acts, words and deeds (ships)",
  sees: "day",
  alarms: (days) => findEpisodes(days),
};

/** What it is held against: methods that others use, on the reports of the same days. */
export const baselines: readonly Detector[] = [
  {
    name: "PELT-NB .75 ln n, local base",
    sees: "hindsight",
    alarms: onReports((counts) => partitionOnsets(counts)),
  },
  {
    name: "the same, offset by volume",
    sees: "hindsight",
    alarms: onReports((counts, volume) => partitionOnsets(counts, { volume })),
  },
  {
    name: "PELT-NB 3 ln n",
    sees: "hindsight",
    alarms: onReports((counts) => partitionOnsets(counts, { penalty: 3, localBase: false })),
  },
  {
    name: "CUSUM-NB, h = ln 50",
    sees: "day",
    alarms: onReports((counts) => cusumOnsets(counts, 0.2, Math.log(50))),
  },
  {
    name: "BOCPD-NB, P(rate above) > .8",
    sees: "day",
    alarms: onReports((counts) => bocpdOnsets(counts, 1)),
  },
  {
    name: "EWMA with hysteresis",
    sees: "day",
    alarms: onReports((counts) => ewmaOnsets(counts)),
  },
  {
    name: "weekly sum, mean + 2 sd",
    sees: "day",
    alarms: onReports((counts) => weeklyOnsets(counts, 2)),
  },
  {
    name: "weekly sum, mean + 4.5 sd",
    sees: "day",
    alarms: onReports((counts) => weeklyOnsets(counts, 4.5, 0.05)),
  },
];

function raisingReports({ acts }: DyadDay): number {
  let sum = 0;
  for (const { kind, reports } of acts) {
    const { track, direction } = findKind(kind);
    if (track === "deterrence" && direction === "raises") sum += reports;
  }
  return sum;
}
