import type { CaseView, TimelineChart } from "@harmel/views";
import { timelineSizes } from "@harmel/views";
import { Glyph } from "../shared/Glyph.tsx";

/** Names of the lanes; they stay at the left edge while the chart scrolls under them. */
export function LaneNames({ chart, view }: { chart: TimelineChart; view: CaseView }) {
  const { rows } = chart;
  const lanes = [
    { key: "deterrence", top: rows.deterrence.top + 2, name: "Deterrence", note: "pressure ↑" },
    {
      key: "dialogue",
      top: rows.dialogue.top + rows.dialogue.height - 18,
      name: "Dialogue",
      note: "talk ↓",
    },
    ...(rows.context.height > 0
      ? [{ key: "context", top: rows.context.top, name: "Context", note: "moves neither track" }]
      : []),
    ...(rows.channels.height > 0
      ? [{ key: "channels", top: rows.channels.top, name: "Channels", note: "ways to talk" }]
      : []),
  ];
  return (
    <div className="lane-names">
      {lanes.map(({ key, top, name, note }) => (
        <p key={key} className={`lane-name track-${key}`} style={{ insetBlockStart: top }}>
          <span>
            <strong>{name}</strong> {note}
          </span>
        </p>
      ))}
      {view.channels.map((channel, index) => (
        <p
          key={channel.id}
          className="lane-name channel-name"
          style={{ insetBlockStart: rows.channels.top + 20 + index * timelineSizes.channelRow - 2 }}
        >
          <span dir="auto">
            <Glyph name={channel.now.status} size={12} /> <strong>{channel.now.word}</strong>{" "}
            {channel.label}
          </span>
        </p>
      ))}
    </div>
  );
}
