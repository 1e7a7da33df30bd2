import { type CaseView, type ChannelsView, channelBands, dayAxis } from "@harmel/views";
import { Glyph } from "../shared/Glyph.tsx";
import { MonthAxis } from "../shared/MonthAxis.tsx";
import { Patterns } from "../timeline/Patterns.tsx";
import { percent } from "../timeline/percent.ts";

interface ChannelBandsProps {
  view: CaseView;
  channels: ChannelsView;
}

/** Every channel as a band of states over the days watched; the cards below say the same in words. */
export function ChannelBands({ view, channels }: ChannelBandsProps) {
  const axis = dayAxis(view.coverage.from, view.coverage.to);
  const knownTo = axis.end(view.levels.at(-1)?.day ?? view.coverage.from);
  const drawn = new Map(view.channels.map((channel) => [channel.id, channel]));
  return (
    <div className="bands">
      <svg className="bands-patterns" width="0" height="0" aria-hidden="true">
        <Patterns />
      </svg>
      <MonthAxis axis={axis} />
      <ul>
        {channels.channels.map(({ id, label, now }) => {
          const channel = drawn.get(id);
          return (
            <li key={id}>
              <a href={`#channel-${id}`} dir="auto">
                <Glyph name={now.status} size={14} /> <strong>{now.word}</strong>{" "}
                <span>{label}</span>
              </a>
              <svg className="band" width="100%" height="14" aria-hidden="true">
                {knownTo < 1 && (
                  <rect
                    className="band-later"
                    x={percent(knownTo)}
                    width={percent(1 - knownTo)}
                    height="14"
                  />
                )}
                {channel &&
                  channelBands(channel, axis).map(({ interval, from, to }) => (
                    <g key={from} className={`channel channel-${interval.status}`}>
                      <rect x={percent(from)} y="2" width={percent(to - from)} height="10" rx="2" />
                    </g>
                  ))}
              </svg>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
