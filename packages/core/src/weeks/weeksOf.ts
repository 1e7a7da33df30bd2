import type { Settings } from "../analysis/settings.ts";
import type { Signal } from "../casebook/signal.ts";
import type { WeekDirection } from "../casebook/statement.ts";
import { findKind, isHostilities } from "../kinds/index.ts";
import { rounded } from "../levels/levelDay.ts";
import { reaches } from "../levels/posture.ts";
import type { Span } from "../levels/span.ts";
import { dayNumber, dayText } from "../time/day.ts";
import { type IsoWeek, isoWeekOf, mondayOf } from "../time/week.ts";
import type { Shift } from "./shifts.ts";
import type { Week } from "./week.ts";

/** Kinds that raise a risk alert by themselves, whatever their weight. */
const warningKinds = new Set(["threat", "covert-provocation", "relations-threatened"]);

/**
 * Judges each ISO week that the span touches, from its own signals only; a week without one is
 * `unchanged`, whatever has faded. The two tracks are never netted: pressure decides where it
 * moved by at least the week's margin; dialogue decides where pressure did not. Alerts are set
 * independently of the direction and of each other.
 *
 * Source: the shape of Crisis Group's CrisisWatch, by week.
 */
export function weeksOf(
  shifts: readonly Shift[],
  signals: ReadonlyMap<string, Signal>,
  span: Span,
  settings: Settings,
): Week[] {
  const byMonday = new Map<number, Shift[]>();
  for (const shift of shifts) {
    if (shift.day < span.from || shift.day > span.to) continue;
    const monday = mondayOf(shift.day);
    const list = byMonday.get(monday);
    if (list === undefined) byMonday.set(monday, [shift]);
    else list.push(shift);
  }
  const weeks: Week[] = [];
  for (let day = span.from; day <= span.to;) {
    const iso = isoWeekOf(dayText(day));
    const own = oncePerPosition(byMonday.get(mondayOf(day)) ?? []);
    weeks.push(judge(iso, own, signals, span, settings));
    day = mondayOf(day) + 7;
  }
  return weeks;
}

function judge(
  iso: IsoWeek,
  shifts: readonly Shift[],
  signals: ReadonlyMap<string, Signal>,
  span: Span,
  settings: Settings,
): Week {
  const total = (track: Shift["track"], sign?: 1 | -1) =>
    shifts
      .filter((s) => s.track === track && (sign === undefined || Math.sign(s.amount) === sign))
      .reduce((sum, shift) => sum + shift.amount, 0);
  const change = { deterrence: rounded(total("deterrence")), dialogue: rounded(total("dialogue")) };
  const direction = directionOf(change, settings.weekMargin);
  const heaviest = heaviestFirst(shifts);
  const kindsOfWeek = heaviest.flatMap((id) => findKind(signals.get(id)?.kind ?? "") ?? []);
  return {
    ...iso,
    partial: dayNumber(iso.from) < span.from || dayNumber(iso.to) > span.to,
    direction,
    riskAlert:
      reaches(total("deterrence", 1), settings.weekMargin) ||
      kindsOfWeek.some((kind) => warningKinds.has(kind.id) || isHostilities(kind)),
    opportunityAlert:
      reaches(-total("deterrence", -1), settings.weekMargin) ||
      reaches(total("dialogue", 1), settings.opportunityMargin),
    reason: reasonOf(change, heaviest, signals),
    because: heaviest,
    change,
  };
}

function directionOf(
  { deterrence, dialogue }: { deterrence: number; dialogue: number },
  margin: number,
): WeekDirection {
  if (reaches(deterrence, margin)) return "worse";
  if (reaches(-deterrence, margin)) return "better";
  if (reaches(dialogue, margin)) return "better";
  return reaches(-dialogue, margin) ? "worse" : "unchanged";
}

function heaviestFirst(shifts: readonly Shift[]): string[] {
  const weight = new Map<string, number>();
  for (const { signal, amount } of shifts) {
    weight.set(signal, (weight.get(signal) ?? 0) + Math.abs(amount));
  }
  const entries = [...weight].filter(([, amount]) => amount > 1e-9);
  entries.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return entries.map(([signal]) => signal);
}

function reasonOf(
  change: { deterrence: number; dialogue: number },
  heaviest: readonly string[],
  signals: ReadonlyMap<string, Signal>,
): string {
  if (heaviest.length === 0) return "No signal between the two sides this week.";
  const titles = heaviest.slice(0, 2).map((id) => signals.get(id)?.title ?? id);
  const more = heaviest.length > 2 ? ` (and ${heaviest.length - 2} more)` : "";
  const tracks = `${moved("Pressure", change.deterrence)}, ${moved("dialogue", change.dialogue)}`;
  return `${tracks}: ${titles.join("; ")}${more}.`;
}

function moved(name: string, amount: number): string {
  if (amount === 0) return `${name} unmoved`;
  return `${name} ${amount > 0 ? "up" : "down"} ${Math.abs(amount).toFixed(1)}`;
}

/** Keeps, of the signals that reinforce one position in one week, the strongest. */
function oncePerPosition(shifts: readonly Shift[]): Shift[] {
  const strongest = new Map<number, Shift>();
  for (const shift of shifts) {
    if (shift.position === undefined) continue;
    const before = strongest.get(shift.position);
    if (before === undefined || Math.abs(shift.amount) > Math.abs(before.amount)) {
      strongest.set(shift.position, shift);
    }
  }
  return shifts.filter((s) => s.position === undefined || strongest.get(s.position) === s);
}
