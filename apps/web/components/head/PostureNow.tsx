import { type CaseView, levelWords } from "@harmel/views";
import { Glyph } from "../shared/Glyph.tsx";
import { Holds } from "../shared/Holds.tsx";
import { SideLevels } from "./SideLevels.tsx";

/** The posture of the two, how far it holds, and each side's own beside it. */
export function PostureNow({ view }: { view: CaseView }) {
  const { posture, bySide, levels } = view.now;
  if (posture === undefined) return null;
  return (
    <div className="fact fact-posture">
      <h3>Posture</h3>
      <p className={posture.holds?.settled === false ? "fact-word fact-unsettled" : "fact-word"}>
        <Glyph name={posture.id} size={26} />
        {posture.word}
      </p>
      <p className="fact-means">
        Between the two, {posture.means}
        {levels && (
          <>
            : <span className="track-deterrence">pressure {levelWords(levels.deterrence)}</span>,{" "}
            <span className="track-dialogue">talk {levelWords(levels.dialogue)}</span>; each counts
            as up from{" "}
            {view.thresholds.deterrence === view.thresholds.dialogue
              ? view.thresholds.deterrence
              : `${view.thresholds.deterrence} and ${view.thresholds.dialogue}`}
          </>
        )}
        .
      </p>
      <Holds holds={posture.holds} />
      <ul className="sides">
        {bySide?.map((side, index) => (
          <SideLevels
            key={side.side.id}
            side={side}
            number={index === 0 ? 0 : 1}
            scale={view.scale}
          />
        ))}
      </ul>
    </div>
  );
}
