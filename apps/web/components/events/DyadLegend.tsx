import type { DyadView } from "@harmel/views";
import { Arrowed } from "../shared/Arrowed.tsx";

/** What the shades and bands of a dyad's chart mean, in words. */
export function DyadLegend({ view }: { view: DyadView }) {
  const [first, second] = view.sides;
  return (
    <ul className="dyad-legend">
      <li>
        <span className="swatch swatch-first" aria-hidden="true" /> solid:{" "}
        <Arrowed text={first.directionText} />
      </li>
      <li>
        <span className="swatch swatch-second" aria-hidden="true" /> hatched, beyond it:{" "}
        <Arrowed text={second.directionText} />
      </li>
      {view.episodes.length > 0 && (
        <li>
          <span className="swatch swatch-episode" aria-hidden="true" /> an episode from onset to
          end, its peak a dot
        </li>
      )}
      <li>
        <span className="swatch swatch-unknown" aria-hidden="true" /> not covered: unknown, not zero
      </li>
      <li>height: weights of what raises each track, summed by {view.unit}</li>
    </ul>
  );
}
