import type { ChannelStateView } from "@harmel/views";
import { Glyph } from "../shared/Glyph.tsx";

/** A stretch of one state, why it is held to be so, and who says so in which reports. */
export function ChannelState({ state }: { state: ChannelStateView }) {
  const { status, word, when, because, saidBy, reports } = state;
  return (
    <li className={`channel-state state-${status}`}>
      <p>
        <Glyph name={status} size={14} /> <strong>{word}</strong>{" "}
        <span className="channel-when">{when}</span>
      </p>
      <p dir="auto">{because}</p>
      <p className="cell-note" dir="auto">
        Said by {saidBy}
      </p>
      {reports.length > 0 && (
        <details className="disclosure">
          <summary>{reports.length === 1 ? "The report" : `${reports.length} reports`}</summary>
          <ul className="plain-list">
            {reports.map((report) => (
              <li key={report} dir="auto">
                {report}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
