import {
  type Analysis,
  type Casebook,
  type ChannelStatus,
  channelHealthOn,
  channelOn,
} from "@harmel/core";
import type { Wording } from "../case/caseView.ts";
import { namesOf } from "../case/names.ts";
import { dayWords, rangeWords } from "../words/dayWords.ts";
import { countWords } from "../words/numberWords.ts";
import { channelWords } from "../words/wordings.ts";

/** One state of a channel, with who says so and by which reports. */
export interface ChannelStateView extends Wording {
  readonly status: ChannelStatus;
  readonly when: string;
  readonly because: string;
  readonly saidBy: string;
  readonly reports: readonly string[];
}

/** One channel: its state on the day, its history, who contradicts whom, which signals used it. */
export interface ChannelHistoryView {
  readonly id: string;
  readonly label: string;
  readonly now: Wording & { readonly status: ChannelStatus };
  /** Whether sources put it in different states on the day. */
  readonly conflicting: boolean;
  readonly history: readonly ChannelStateView[];
  readonly conflicts: readonly string[];
  readonly usedBy: readonly { readonly id: string; readonly title: string }[];
}

/** The channels of a case on the day of the analysis. */
export interface ChannelsView {
  readonly dayText: string;
  /** "3 open, 1 degraded, 2 closed, 1 unknown". */
  readonly health: string;
  /** Days on which the count changed. */
  readonly changes: readonly { readonly dayText: string; readonly health: string }[];
  readonly channels: readonly ChannelHistoryView[];
}

/**
 * The channels of a case, in words.
 *
 * @example
 * channelsView(casebook, analyse(casebook)).health; //=> "3 open, 1 degraded, 2 closed, 1 unknown"
 */
export function channelsView(casebook: Casebook, analysis: Analysis): ChannelsView {
  const names = namesOf(casebook);
  const reports = new Map(casebook.reports.map(({ id, title }) => [id, title]));
  const day = analysis.levels.at(-1)?.day ?? analysis.asOf;
  const saidBy = (ids: readonly string[]) =>
    ids.length === 0 ? "nobody named" : ids.map((id) => names.of(id)).join(", ");
  return {
    dayText: dayWords(day),
    health: healthWords(channelHealthOn(analysis.channels, day)),
    changes: analysis.channelHealth.map((health) => ({
      dayText: dayWords(health.day),
      health: healthWords(health),
    })),
    channels: analysis.channels.map((channel) => {
      const { status, conflicting } = channelOn(channel, day);
      return {
        id: channel.id,
        label: channel.label,
        now: { ...channelWords[status], status },
        conflicting,
        history: channel.intervals.map((state) => ({
          ...channelWords[state.status],
          status: state.status,
          when:
            state.to === null ? `since ${dayWords(state.from)}` : rangeWords(state.from, state.to),
          because: state.because,
          saidBy: saidBy(state.saidBy),
          reports: state.reports.map((id) => reports.get(id) ?? id),
        })),
        conflicts: analysis.channelConflicts
          .filter((conflict) => conflict.channel === channel.id)
          .map(({ from, to, states: [one, other] }) => {
            const when = to === null ? `since ${dayWords(from)}` : rangeWords(from, to);
            const side = (state: typeof one) =>
              `${channelWords[state.status].word.toLowerCase()} says ${saidBy(state.saidBy)}`;
            return `${when}: ${side(one)}, ${side(other)}`;
          }),
        usedBy: channel.usedBy.map((id) => ({ id, title: names.signal(id) })),
      };
    }),
  };
}

function healthWords(health: {
  readonly open: number;
  readonly degraded: number;
  readonly closed: number;
  readonly unknown: number;
  readonly conflicting: number;
}): string {
  const { open, degraded, closed, unknown, conflicting } = health;
  const counts = `${open} open, ${degraded} degraded, ${closed} closed, ${unknown} unknown`;
  return conflicting === 0 ? counts : `${counts} (${countWords(conflicting, "conflict")})`;
}
