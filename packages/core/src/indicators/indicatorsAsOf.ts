import type { Casebook } from "../casebook/casebook.ts";
import type { Indicator } from "../casebook/indicator.ts";
import { knownDay } from "../evidence/knownDay.ts";
import type { Knowledge } from "../evidence/knowledge.ts";
import { firstDay, lastDay } from "../time/dating.ts";
import { dayText } from "../time/day.ts";
import type { IndicatorPoint, KnownIndicator } from "./knownIndicator.ts";

/**
 * The indicators of a casebook with the figures known on the day of a knowledge, on the axis of
 * days, each with its unit and its reports. By id; an indicator without a known
 * figure is left out.
 *
 * Figures that contradict one another are all kept and paired, none chosen; a missing figure keeps
 * its reason. Cost: squared in the figures of one indicator. It never throws.
 *
 * @example
 * indicatorsAsOf(casebook, knowledge)[0]?.points[0]?.low; //=> 1000
 */
export function indicatorsAsOf(
  casebook: Pick<Casebook, "indicators">,
  knowledge: Pick<Knowledge, "asOf" | "published">,
): KnownIndicator[] {
  const inOrder = [...casebook.indicators].sort((x, y) => (x.id < y.id ? -1 : 1));
  return inOrder.flatMap(({ id, label, unit, values }) => {
    const points = values
      .filter(({ known }) => knownDay(known, knowledge.published) <= knowledge.asOf)
      .map((value) => pointOf(value, knowledge))
      .sort((x, y) => (orderOf(x) < orderOf(y) ? -1 : 1));
    if (points.length === 0) return [];
    const contradictions = points.flatMap((one, at) =>
      points.flatMap((other, place) =>
        place > at && contradict(one, other) ? [[at, place] as const] : [],
      ),
    );
    return [{ id, label, unit, points, contradictions }];
  });
}

function pointOf(
  value: Indicator["values"][number],
  { asOf, published }: Pick<Knowledge, "asOf" | "published">,
): IndicatorPoint {
  const { missing, contradiction, note, known } = value;
  const reports = (known.reports ?? []).filter((id) => (published.get(id) ?? Infinity) <= asOf);
  return {
    from: firstDay(value.at),
    to: lastDay(value.at),
    low: value.value ?? value.low ?? null,
    high: value.value ?? value.high ?? null,
    ...(missing === undefined ? {} : { missing }),
    ...(contradiction === undefined ? {} : { contradiction }),
    ...(note === undefined ? {} : { note }),
    knownOn: dayText(knownDay(known, published)),
    reports,
  };
}

/** Whether two points speak of the same days and share no figure; a missing one contradicts none. */
function contradict(one: IndicatorPoint, other: IndicatorPoint): boolean {
  if (one.missing !== undefined || other.missing !== undefined) return false;
  if (one.from !== other.from || one.to !== other.to) return false;
  const low = Math.max(one.low ?? -Infinity, other.low ?? -Infinity);
  return low > Math.min(one.high ?? Infinity, other.high ?? Infinity);
}

function orderOf({ from, to, knownOn, low, high }: IndicatorPoint): string {
  return [from, to, knownOn, low ?? "", high ?? ""].join(" ");
}
