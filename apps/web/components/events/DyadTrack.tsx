import { type DyadChart, type LevelTrack, dyadSizes } from "@harmel/views";

/** One track of a dyad: both sides on top of one another, growing away from the axis of time. */
export function DyadTrack({ chart, track }: { chart: DyadChart; track: LevelTrack }) {
  const isUp = track === "deterrence";
  const ground = isUp ? chart.top.axis : chart.top.dialogue;
  const top = isUp ? chart.top.deterrence : ground;
  const y = (value: number) => ground + (isUp ? -1 : 1) * value * chart.pixels;
  return (
    <g className={`track-${track}`}>
      {chart.ticks.map((value) => (
        <line key={value} className="grid-line" x1="0" x2="100%" y1={y(value)} y2={y(value)} />
      ))}
      {chart.areas
        .filter((area) => area.track === track && area.path !== "")
        .map(({ side, path }) => {
          const id = `clip-${track}-${side}`;
          return (
            <g key={id}>
              <clipPath id={id} clipPathUnits="objectBoundingBox">
                <path d={path} />
              </clipPath>
              <rect
                className={`area area-${side} area-${side === 0 ? "force" : "all"}`}
                x="0"
                y={top}
                width="100%"
                height={dyadSizes.tallest}
                clipPath={`url(#${id})`}
              />
            </g>
          );
        })}
      {chart.ticks.map((value) => (
        <text
          key={value}
          className="tick-text"
          x="100%"
          dx="-4"
          y={y(value) + (isUp ? -4 : 13)}
          textAnchor="end"
        >
          {value}
        </text>
      ))}
      <text className="track-name" x="0" dx="4" y={isUp ? top + 14 : top + dyadSizes.tallest - 6}>
        {isUp ? "Pressure" : "Talk"}
      </text>
      <line className="zero-line" x1="0" x2="100%" y1={ground} y2={ground} />
    </g>
  );
}
