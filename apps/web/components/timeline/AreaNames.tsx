import {
  type CaseView,
  type LevelTrack,
  type TimelineChart,
  levelOf,
  roomiestPlace,
  textWidth,
} from "@harmel/views";
import { percent } from "./percent.ts";

const TEXT = 12;

interface AreaNamesProps {
  chart: TimelineChart;
  view: CaseView;
  track: LevelTrack;
}

/** Names each side's area where it is thick enough to hold its name. */
export function AreaNames({ chart, view, track }: AreaNamesProps) {
  const { rows, pixels, axis, width } = chart;
  const isUp = track === "deterrence";
  const ground = isUp ? rows.deterrence.top + rows.deterrence.height : rows.dialogue.top;
  return (
    <g className={`area-names track-${track}`} aria-hidden="true">
      {view.sides.map((side, index) => {
        const number = index === 0 ? 0 : 1;
        const thickness = view.levels.map((point) => levelOf(point, track, number) * pixels);
        const days = Math.ceil((textWidth(side.name, TEXT) + 6) / (width / axis.days));
        const place = roomiestPlace(thickness, days, TEXT + 3);
        if (place === undefined) return null;
        const inside = view.levels.slice(place.first, place.last + 1);
        const low = Math.max(
          ...inside.map((point) => (number === 0 ? 0 : levelOf(point, track, 0))),
        );
        const high = Math.min(
          ...inside.map(
            (point) =>
              levelOf(point, track, number) + (number === 0 ? 0 : levelOf(point, track, 0)),
          ),
        );
        const middle = ((Math.max(low, 0) + Math.max(high, low)) / 2) * pixels;
        return (
          <text
            key={side.id}
            className="area-name"
            x={percent((place.first + place.last + 1) / 2 / axis.days)}
            y={ground + (isUp ? -middle : middle) + TEXT / 3}
            textAnchor="middle"
          >
            {side.name}
          </text>
        );
      })}
    </g>
  );
}
