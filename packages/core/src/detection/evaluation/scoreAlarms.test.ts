import { expect, test } from "vitest";
import { compareScores } from "./compareScores.ts";
import type { Crisis } from "./crisis.ts";
import { chanceOfHit } from "./chanceOfHit.ts";
import { readCrises } from "./readCrises.ts";
import { scoreAlarms } from "./scoreAlarms.ts";
import { falseAlarmRate, summarise } from "./summarise.ts";
import type { WatchedDyad } from "./watchedDyad.ts";

const crisis: Crisis = {
  id: "ICB14:1",
  name: "The strait",
  dyad: ["GRC", "TUR"],
  severity: "ICB",
  trigger: "2000-06-15",
  isPrecise: true,
  termination: "2000-07-15",
  hasPreciseEnd: true,
  dataSets: ["made"],
};
const watched = (...seen: readonly string[]): WatchedDyad => ({
  dataSet: "made",
  dyad: ["GRC", "TUR"],
  from: "2000-01-01",
  to: "2000-12-31",
  alarms: seen.map((day) => ({ seen: day, end: "2000-08-01" })),
});

test("R64: an alarm within 14 days of the trigger finds, one in no crisis is false", () => {
  const score = scoreAlarms([watched("2000-02-01", "2000-06-16", "2000-07-20")], [crisis]);
  expect(score.crises[0]).toMatchObject({ lag: 1, eased: true });
  expect(score.falseAlarms.map(({ day }) => day)).toEqual(["2000-02-01"]);
  expect(score.calmYears).toBeCloseTo((366 - 91) / 365.25, 12);
  expect(falseAlarmRate(score)).toBeCloseTo(365.25 / 275, 12);
  expect(summarise(score.crises)).toMatchObject({ found: 1, seen: 1, warned: 0, late: 0 });
});

test("R64: a trigger not known to the day, or of another data set, scores nothing but is not calm", () => {
  for (const change of [{ isPrecise: false }, { dataSets: ["other"] }]) {
    const score = scoreAlarms([watched("2000-06-16")], [{ ...crisis, ...change }]);
    expect([score.crises.length, score.falseAlarms.length]).toEqual([0, 0]);
  }
});

test("R64: chance is the share of all shifts that hit", () => {
  expect(chanceOfHit([], 50, 100, 14)).toBe(0);
  expect(chanceOfHit([3], 50, 100, 14)).toBeCloseTo(0.29, 12);
  expect(chanceOfHit([3, 4], 50, 100, 14)).toBeCloseTo(0.3, 12);
  expect(chanceOfHit([3], 0, 100, 14)).toBeCloseTo(0.15, 12);
});

test("compares crisis by crisis, and refuses other crises", () => {
  const [found, missed] = [
    scoreAlarms([watched("2000-06-15")], [crisis]),
    scoreAlarms([watched()], [crisis]),
  ];
  expect(compareScores(found, missed)).toMatchObject({ onlyFirst: 1, both: 0, difference: 1 });
  expect(() => compareScores(found, scoreAlarms([], []))).toThrow("not without ICB14:1");
});

test("reads a list of crises", () => {
  const [read] =
    readCrises(`source,source_id,crisis,actor_a,actor_b,trigger_date,trigger_precision,termination_date,termination_precision,severity,event_data_overlap
MID5,3551,Tunbs,UAE,IRN,1992-04-15,day,1992-09-01,month,hiact=12;hostlev=3,levant_cameo;gulf_weis`);
  expect(read).toMatchObject({ dyad: ["ARE", "IRN"], severity: "MID 3", isPrecise: true });
  expect(read).toMatchObject({ hasPreciseEnd: false, dataSets: ["levant_cameo", "gulf_weis"] });
  expect(() => readCrises("a,b\n1,2")).toThrow("no column");
});
