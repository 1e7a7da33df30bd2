import { type Analysis, channelOn } from "@harmel/core";
import { channelWords } from "../words/wordings.ts";
import type { ChannelView } from "./caseView.ts";
import type { Names } from "./names.ts";

/** Channels with their states clipped to the days shown; one without any state then is left out. */
export function channelViews(analysis: Analysis, names: Names): ChannelView[] {
  const first = analysis.levels.at(0)?.day;
  const last = analysis.levels.at(-1)?.day;
  if (first === undefined || last === undefined) return [];
  return analysis.channels.flatMap((channel) => {
    const intervals = channel.intervals
      .filter((state) => state.from <= last && (state.to ?? last) >= first)
      .map((state) => ({
        ...channelWords[state.status],
        status: state.status,
        from: state.from < first ? first : state.from,
        to: state.to === null || state.to > last ? last : state.to,
        because: state.because,
        saidBy: state.saidBy.map((id) => names.of(id)),
      }));
    if (intervals.length === 0) return [];
    const { status } = channelOn(channel, last);
    const now = { ...channelWords[status], status };
    return [{ id: channel.id, label: channel.label, now, intervals }];
  });
}
