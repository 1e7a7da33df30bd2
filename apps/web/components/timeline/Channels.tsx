import {
  type CaseView,
  type TimelineChart,
  channelBands,
  textWidth,
  timelineSizes,
} from "@harmel/views";
import { percent } from "./percent.ts";

/** Channels as bands of states, each state a pattern with its word. */
export function Channels({ chart, view }: { chart: TimelineChart; view: CaseView }) {
  const { top } = chart.rows.channels;
  return (
    <g className="channels" aria-hidden="true">
      {view.channels.map((channel, index) => {
        const y = top + 20 + index * timelineSizes.channelRow + 16;
        return channelBands(channel, chart.axis).map(({ interval, from, to }) => {
          const shownTo = Math.min(to, chart.knownTo);
          if (shownTo <= from) return null;
          return (
            <g key={`${channel.id} ${from}`} className={`channel channel-${interval.status}`}>
              <rect x={percent(from)} y={y} width={percent(shownTo - from)} height="8" rx="2" />
              {from > 0 && (shownTo - from) * chart.width > textWidth(interval.word, 12) + 4 && (
                <text x={percent(from)} y={y - 4}>
                  {interval.word.toLowerCase()}
                </text>
              )}
            </g>
          );
        });
      })}
    </g>
  );
}
