import type { QuestionView } from "@harmel/views";
import { Glyph } from "../shared/Glyph.tsx";

interface TripwiresProps {
  tripwires: QuestionView["tripwires"];
  asOfText: string;
}

/** What to look for, by when, and how it stands. */
export function Tripwires({ tripwires, asOfText }: TripwiresProps) {
  if (tripwires.length === 0)
    return <p className="empty">None was set for this question by {asOfText}.</p>;
  return (
    <ul className="tripwires">
      {tripwires.map(({ id, lookFor, when, state, separates, separatesLeading }) => {
        const glyph = state.toLowerCase().replace(" ", "-");
        return (
          <li key={id} className={`tripwire tripwire-${glyph}`}>
            <p className="tripwire-state">
              <Glyph name={glyph} size={14} /> <strong>{state}</strong>
              <span className="cell-note">{when}</span>
            </p>
            <p className="tripwire-look" dir="auto">
              {lookFor}
            </p>
            <p className="cell-note" dir="auto">
              Tells apart {separates}
              {separatesLeading && (
                <>
                  {" "}
                  · <strong>the leading two among them</strong>
                </>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
