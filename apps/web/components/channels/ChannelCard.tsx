import type { ChannelHistoryView } from "@harmel/views";
import type { CaseQuery } from "../../server/caseQuery.ts";
import { Glyph } from "../shared/Glyph.tsx";
import { SignalTitle } from "../shared/SignalTitle.tsx";
import { ChannelState } from "./ChannelState.tsx";

interface ChannelCardProps {
  channel: ChannelHistoryView;
  query: CaseQuery;
}

/** One channel: its state now, its history newest first, what contradicts, which signals used it. */
export function ChannelCard({ channel, query }: ChannelCardProps) {
  const { id, label, now, conflicting, history, conflicts, usedBy } = channel;
  return (
    <article className="channel-card" id={`channel-${id}`} aria-labelledby={`channel-${id}-title`}>
      <header>
        <h3 id={`channel-${id}-title`} dir="auto">
          {label}
        </h3>
        <p className={`channel-now state-${now.status}`}>
          <Glyph name={now.status} size={18} /> <strong>{now.word}</strong>{" "}
          <span className="cell-note">{now.means}</span>
        </p>
        {conflicting && <p className="badge channel-conflict">Sources differ on this day</p>}
      </header>
      {conflicts.length > 0 && (
        <ul className="plain-list channel-conflicts">
          {conflicts.map((conflict) => (
            <li key={conflict} dir="auto">
              {conflict}
            </li>
          ))}
        </ul>
      )}
      {history.length === 0 ? (
        <p className="empty">Nobody had said anything of it by then.</p>
      ) : (
        <ol className="channel-history" reversed>
          {history.toReversed().map((state, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two states of a channel may be alike in every field
            <ChannelState key={index} state={state} />
          ))}
        </ol>
      )}
      <div className="channel-used">
        <h4>Signals that used it</h4>
        {usedBy.length === 0 ? (
          <p className="cell-note">None on record.</p>
        ) : (
          <ul className="plain-list">
            {usedBy.map((signal) => (
              <li key={signal.id}>
                <SignalTitle {...signal} query={query} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}
