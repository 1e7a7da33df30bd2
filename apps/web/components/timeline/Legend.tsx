import { type CaseView, realisationWords } from "@harmel/views";
import { InlineMark } from "../shared/MarkShape.tsx";
import { Arrowed } from "../shared/Arrowed.tsx";

const realisations = ["observed", "announced", "claimed", "contested", "refuted"] as const;

/** What every shape, tone and hatch of the timeline says, in words. */
export function Legend({ view }: { view: CaseView }) {
  const [first, second] = view.sides;
  return (
    <div className="legend">
      <dl>
        <dt>Filling: how it is known</dt>
        <dd>
          {realisations.map((realisation) => (
            <span key={realisation} className="legend-item">
              <InlineMark side={0} realisation={realisation} />
              {realisationWords[realisation].word.toLowerCase()}
              <span className="legend-note">{realisationWords[realisation].means}</span>
            </span>
          ))}
        </dd>
      </dl>
      <dl>
        <dt>Outline: whose act</dt>
        <dd>
          {[first.directionText, second.directionText, "both, or others"].map((text, index) => (
            <span key={text} className="legend-item">
              <InlineMark side={index === 0 ? 0 : index === 1 ? 1 : 2} realisation="claimed" />
              <Arrowed text={text} />
            </span>
          ))}
          <span className="legend-item">
            <svg
              className="inline-mark track-none"
              viewBox="-8 -8 16 16"
              width="16"
              height="16"
              aria-hidden="true"
            >
              <path className="mark-lowers" d="M-4-2 0 2 4-2" />
            </svg>
            lowers its track
          </span>
        </dd>
      </dl>
      <dl>
        <dt>Areas: the level of a track</dt>
        <dd>
          <span className="legend-item">
            <span className="swatch swatch-0-force" /> {first.name}, in force
          </span>
          <span className="legend-item">
            <span className="swatch swatch-0-all" /> {first.name}, recent and fading
          </span>
          <span className="legend-item">
            <span className="swatch swatch-1-force" /> {second.name}, in force
          </span>
          <span className="legend-item">
            <span className="swatch swatch-1-all" /> {second.name}, recent and fading
          </span>
        </dd>
      </dl>
    </div>
  );
}
