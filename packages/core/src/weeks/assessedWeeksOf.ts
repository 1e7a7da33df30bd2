import type { Casebook } from "../casebook/casebook.ts";
import type { Assessment } from "../casebook/statement.ts";
import { knownDay } from "../evidence/knownDay.ts";
import type { Knowledge } from "../evidence/knowledge.ts";
import { firstDay, lastDay } from "../time/dating.ts";
import { dayText } from "../time/day.ts";
import { isoWeekOf } from "../time/week.ts";
import type { AssessedWeeks, ComparedWeek, UncomparedAssessment } from "./assessedWeeks.ts";
import type { Week } from "./week.ts";

/**
 * Holds the assessments of others that were known on the day of a knowledge against the weeks.
 *
 * Only one with a direction, whose period lies within one ISO week that was judged, compares; the
 * others are listed with the reason. Agreement is on the direction, and apart from it on each alert
 * that they set; an alert they do not set is no disagreement. Few weeks: give the count, not a
 * share. Linear in assessments; it never throws.
 *
 * @example
 * assessedWeeksOf(casebook, knowledge, weeks).agreeing; //=> 1
 */
export function assessedWeeksOf(
  casebook: Pick<Casebook, "assessments">,
  { asOf, published }: Pick<Knowledge, "asOf" | "published">,
  weeks: readonly Week[],
): AssessedWeeks {
  const byWeek = new Map(weeks.map((week) => [week.week, week]));
  const compared: ComparedWeek[] = [];
  const notCompared: UncomparedAssessment[] = [];
  for (const assessment of casebook.assessments) {
    const known = knownDay(assessment.known, published);
    if (known > asOf) continue;
    const { id, by, about, statement } = assessment;
    const base = { assessment: id, by, about, statement, knownOn: dayText(known) };
    const { week } = isoWeekOf(firstDay(assessment.period));
    const own = byWeek.get(week);
    const theirs = assessment.direction;
    if (theirs === undefined) notCompared.push({ ...base, reason: "no direction" });
    else if (week !== isoWeekOf(lastDay(assessment.period)).week) {
      notCompared.push({ ...base, reason: "not within one week" });
    } else if (own === undefined) notCompared.push({ ...base, reason: "outside coverage" });
    else {
      const agrees = theirs === own.direction;
      const ours = own.direction;
      compared.push({ ...base, week, theirs, ours, agrees, ...alertsOf(assessment, own) });
    }
  }
  compared.sort((x, y) => (`${x.week} ${x.assessment}` < `${y.week} ${y.assessment}` ? -1 : 1));
  notCompared.sort((x, y) => (x.assessment < y.assessment ? -1 : 1));
  const agreeing = compared.filter(({ agrees }) => agrees).length;
  return { compared, notCompared, agreeing, of: compared.length };
}

function alertsOf({ riskAlert, opportunityAlert }: Assessment, own: Week) {
  return {
    ...(riskAlert === undefined ? {} : { riskAlertAgrees: riskAlert === own.riskAlert }),
    ...(opportunityAlert === undefined
      ? {}
      : { opportunityAlertAgrees: opportunityAlert === own.opportunityAlert }),
  };
}
