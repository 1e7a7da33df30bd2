import type {
  Day,
  DetectedEpisode,
  OutlookBacktest,
  OutlookState,
  ReferenceClass,
} from "@harmel/core";
import type { ArchiveFacts } from "./archiveFacts.ts";

/** Weights of a track summed over a day or more, and how many rows they are. */
export interface TrackSum {
  readonly raises: number;
  readonly lowers: number;
  readonly count: number;
}

/** Both tracks. */
export type TrackSums = Readonly<Record<"deterrence" | "dialogue", TrackSum>>;

/** A dyad, as the operation tells it. */
export interface DyadFacts {
  readonly dyad: readonly [string, string];
  readonly names: readonly [string, string];
  readonly nearest: readonly string[];
  readonly archive: ArchiveFacts;
  readonly dataSets: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
  readonly lastAct?: Day;
  readonly days: readonly {
    readonly day: Day;
    readonly volume: number;
    readonly byDirection: Readonly<Record<string, TrackSums>>;
  }[];
  readonly episodes: readonly DetectedEpisode[];
  readonly earlierEpisodes: number;
  readonly outlook?: OutlookFacts;
  readonly cases: readonly {
    readonly id: string;
    readonly title: string;
    readonly from: Day;
    readonly to: Day;
  }[];
}

/** An outlook, or why there is none. */
export interface OutlookFacts {
  readonly on: Day;
  readonly days: number;
  readonly state?: OutlookState;
  readonly outlook?: ReferenceClass;
  readonly withheld?: string;
  readonly backtest?: OutlookBacktest;
}
