import type { ClaimView } from "@harmel/views";
import { Glyph } from "../shared/Glyph.tsx";

/** What a claim still lacks: a confirmation, the agreement of onlookers, or somebody who saw it. */
export function ClaimDoubts({ claim: { waiting, contestedBy, notSeen } }: { claim: ClaimView }) {
  return (
    <ul className="plain-list">
      {waiting && (
        <li>
          <Glyph name="waiting" size={12} /> {waiting}
        </li>
      )}
      {contestedBy.map((dispute) => (
        <li key={dispute} dir="auto">
          <Glyph name="risk" size={12} /> {dispute}
        </li>
      ))}
      {notSeen.map((title) => (
        <li key={title} dir="auto">
          <Glyph name="not-seen" size={12} /> {title}
        </li>
      ))}
    </ul>
  );
}
