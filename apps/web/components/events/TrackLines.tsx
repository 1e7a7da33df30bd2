import { type ScreeningRowView, type ScreeningView, sparkPath } from "@harmel/views";

interface TrackLinesProps {
  weekly: NonNullable<ScreeningRowView["weekly"]>;
  weeks: NonNullable<ScreeningView["weeks"]>;
}

/** A year of both tracks by weeks: acts of pressure above, of talk below; grey where nothing is known. */
export function TrackLines({ weekly, weeks }: TrackLinesProps) {
  const highest = Math.max(1, ...weekly.deterrence, ...weekly.dialogue);
  const count = weeks.covered.length;
  return (
    <figure className="track-lines">
      <svg
        width="100%"
        height="52"
        viewBox="0 0 1 2"
        preserveAspectRatio="none"
        role="img"
        aria-label={weekly.text}
      >
        {weeks.covered.map(
          (days, week) =>
            days === 0 && (
              <rect
                // oxlint-disable-next-line react/no-array-index-key -- a week is what its number says
                key={week}
                className="week-unknown"
                x={week / count}
                y="0"
                width={1 / count}
                height="2"
              />
            ),
        )}
        <path
          className="track-deterrence-fill"
          d={sparkPath(weekly.deterrence, highest, "upward")}
        />
        <g transform="translate(0 1)">
          <path
            className="track-dialogue-fill"
            d={sparkPath(weekly.dialogue, highest, "downward")}
          />
        </g>
        <line className="spark-zero" x1="0" x2="1" y1="1" y2="1" />
      </svg>
      <figcaption>up to {highest} a week</figcaption>
    </figure>
  );
}
