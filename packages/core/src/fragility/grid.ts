import type { Settings } from "../analysis/settings.ts";

/** One value of one axis of the grid. */
export interface GridValue {
  /** The axis and the value as screens show them. */
  readonly label: string;
  readonly change: Partial<Settings>;
  /** Whether it is what the analysis was asked for. */
  readonly isBase: boolean;
}

/**
 * The fixed grid of settings under which an answer is tried again: 3·3·3·2·3·3·2 = 972 choices
 * (methods 2). Half-lives and thresholds scale what the analysis was asked for; the other axes
 * take the values listed.
 *
 * @example
 * gridAxes(defaultSettings).ending.map(({ label }) => label.split(": ")[1]); //=> ["0.5", "0.75", "1"]
 */
export function gridAxes(base: Settings) {
  const axis = (name: string, values: readonly (readonly [string, Partial<Settings>])[]) =>
    values.map(([label, change]): GridValue => {
      const keys = Object.keys(change) as (keyof Settings)[];
      const isBase = keys.every((key) => change[key] === base[key]);
      return { label: `${name}: ${label}`, change, isBase };
    });
  const halfLives = (factor: number) => ({
    halfLifeWords: base.halfLifeWords * factor,
    halfLifeActs: base.halfLifeActs * factor,
  });
  const thresholds = (factor: number) => ({
    deterrenceThreshold: base.deterrenceThreshold * factor,
    dialogueThreshold: base.dialogueThreshold * factor,
  });
  return {
    halfLives: axis("half-lives", [
      ["×½", halfLives(0.5)],
      ["×1", halfLives(1)],
      ["×2", halfLives(2)],
    ]),
    thresholds: axis("thresholds", [
      ["−30 %", thresholds(0.7)],
      ["as set", thresholds(1)],
      ["+30 %", thresholds(1.3)],
    ]),
    evidence: axis("evidence weights", [
      ["graded", { evidenceWeights: "graded" }],
      ["off", { evidenceWeights: "off" }],
      ["denied claims count nothing", { evidenceWeights: "denied-zero" }],
    ]),
    aggregation: axis("signals of one position", [
      ["strongest", { aggregation: "strongest" }],
      ["sum", { aggregation: "sum" }],
    ]),
    ending: axis("credit of an announced ending", [
      ["0.5", { announcedEndingCredit: 0.5 }],
      ["0.75", { announcedEndingCredit: 0.75 }],
      ["1", { announcedEndingCredit: 1 }],
    ]),
    staleness: axis("days until no longer reported", [
      ["21", { stalenessDays: 21 }],
      ["30", { stalenessDays: 30 }],
      ["60", { stalenessDays: 60 }],
    ]),
    dates: axis("imprecise dates count from", [
      ["the last day", { impreciseDates: "last" }],
      ["the first day", { impreciseDates: "first" }],
    ]),
  };
}

/**
 * Every way to take one value from each axis.
 *
 * @example
 * [...choices([[1, 2], [3]])]; //=> [[1, 3], [2, 3]]
 */
export function choices<Value>(axes: readonly (readonly Value[])[]): Value[][] {
  return axes.reduce<Value[][]>(
    (chosen, axis) => chosen.flatMap((so) => axis.map((value) => [...so, value])),
    [[]],
  );
}
