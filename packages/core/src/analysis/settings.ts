/** Every number the derivation rests on. Fixed before looking at a case; see methods in the docs. */
export interface Settings {
  /** Days in which words lose half their weight. */
  readonly halfLifeWords: number;
  /** Days in which passing acts lose half their weight. */
  readonly halfLifeActs: number;
  /** Level of pressure from which a posture counts as deterrence: one alert. */
  readonly deterrenceThreshold: number;
  /** Level of dialogue from which a posture counts as dialogue: one confirmed contact. */
  readonly dialogueThreshold: number;
  /** `graded`: by realisation; `off`: all alike unless refuted; `denied-zero`: denied claims count nothing. */
  readonly evidenceWeights: "graded" | "off" | "denied-zero";
  /** How signals of one position add up. */
  readonly aggregation: "strongest" | "sum";
  /** Share of a position that an ending takes off when it is known as well as the beginning, but not seen. */
  readonly announcedEndingCredit: number;
  /** Share taken off by an ending known less well than the beginning. */
  readonly unseenEndingCredit: number;
  /** Days without a report after which a position fades. */
  readonly stalenessDays: number;
  /** Days in which an unreported position loses half its weight. */
  readonly stalenessHalfLife: number;
  /** From which day of an imprecise date a signal counts. */
  readonly impreciseDates: "last" | "first";
  /** Whether targets that are only inferred move levels. */
  readonly inferredTargets: boolean;
  /** Days without a new raise after which a standoff is read. */
  readonly standoffDays: number;
  /** Share of the level in force that a change must move to turn a phase. */
  readonly turningShare: number;
  /** Days below the threshold after which calm is read. */
  readonly calmDays: number;
  /** Days of calm, or of no report, after which an episode is closed. */
  readonly closingDays: number;
  /** Change of a track in a week that makes it better or worse: one alert. */
  readonly weekMargin: number;
  /** Rise of dialogue in a week that is an opportunity: one offer to talk. */
  readonly opportunityMargin: number;
}

/** The settings of the method, version 1. */
export const defaultSettings: Settings = Object.freeze({
  halfLifeWords: 7,
  halfLifeActs: 21,
  deterrenceThreshold: 4,
  dialogueThreshold: 4,
  evidenceWeights: "graded",
  aggregation: "strongest",
  announcedEndingCredit: 1,
  unseenEndingCredit: 0.5,
  stalenessDays: 30,
  stalenessHalfLife: 21,
  impreciseDates: "last",
  inferredTargets: false,
  standoffDays: 7,
  turningShare: 0.25,
  calmDays: 7,
  closingDays: 60,
  weekMargin: 4,
  opportunityMargin: 3,
});
