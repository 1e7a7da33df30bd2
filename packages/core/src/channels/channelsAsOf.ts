import type { Casebook } from "../casebook/casebook.ts";
import type { ChannelStatus } from "../casebook/channel.ts";
import { knownDay } from "../evidence/knownDay.ts";
import type { Knowledge } from "../evidence/knowledge.ts";
import { type Day, dayNumber, dayText } from "../time/day.ts";
import { type Dating, firstDay, lastDay } from "../time/dating.ts";

/** A stretch of time in which a channel was in one state, as recorded. */
export interface ChannelState {
  readonly from: Day;
  /** Its last day; `null` while it lasts. */
  readonly to: Day | null;
  readonly status: ChannelStatus;
  readonly because: string;
  /** Actors or sources who say so. */
  readonly saidBy: readonly string[];
  /** Reports published by then by which it became known. */
  readonly reports: readonly string[];
  readonly knownOn: Day;
  /** Signals known by then that it is told by. */
  readonly signals: readonly string[];
  /** Where days are imprecise: the first day it surely is so, and the last; `null` while it lasts. */
  readonly surelyFrom: Day;
  readonly surelyTo: Day | null;
}

/** A channel with the states known on the day of the analysis. */
export interface ChannelHistory {
  readonly id: string;
  readonly label: string;
  readonly type: string;
  /** Principals or others it links. */
  readonly between: readonly string[];
  readonly intervals: readonly ChannelState[];
  /** Signals known by then that used it, oldest first. */
  readonly usedBy: readonly string[];
}

/**
 * The channels of a casebook with the intervals that were known by a day, in order. An interval
 * that was to end later than that day has no end yet.
 */
export function channelsAsOf(
  casebook: Pick<Casebook, "channels">,
  { asOf: end, published, signals }: Pick<Knowledge, "asOf" | "published" | "signals">,
): ChannelHistory[] {
  const knownSignals = new Set(signals.map((known) => known.signal.id));
  return casebook.channels
    .map((channel) => ({
      id: channel.id,
      label: channel.label,
      type: channel.type,
      between: [...channel.between],
      usedBy: signals
        .filter(({ signal }) => signal.uses === channel.id)
        .map(({ signal }) => signal.id),
      intervals: channel.intervals
        .filter((interval) => knownDay(interval.known, published) <= end)
        .map((interval) => {
          const to = interval.to === undefined ? null : lastDay(interval.to);
          return {
            from: firstDay(interval.from),
            to: to === null || dayNumber(to) > end ? null : to,
            status: interval.status,
            because: interval.because,
            saidBy: [...(interval.saidBy ?? [])],
            reports: (interval.known.reports ?? []).filter(
              (report) => (published.get(report) ?? Infinity) <= end,
            ),
            knownOn: dayText(knownDay(interval.known, published)),
            signals: (interval.signals ?? []).filter((id) => knownSignals.has(id)),
            surelyFrom: lastDay(interval.from),
            surelyTo: surelyTo(interval.to, end),
          };
        })
        .sort((x, y) => dayNumber(x.from) - dayNumber(y.from)),
    }))
    .filter((channel) => channel.intervals.length > 0)
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

function surelyTo(to: Dating | undefined, end: number): Day | null {
  return to === undefined || dayNumber(lastDay(to)) > end ? null : firstDay(to);
}
