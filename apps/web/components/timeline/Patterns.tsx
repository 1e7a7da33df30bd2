/** Hatches for the second side and for what is not known; they keep their size however wide the chart is. */
export function Patterns() {
  return (
    <defs>
      {(["deterrence", "dialogue"] as const).map((track) => (
        <g key={track} className={`track-${track}`}>
          <pattern
            id={`hatch-${track}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="hatch-ground" width="6" height="6" />
            <rect className="hatch-line" width="1.6" height="6" />
          </pattern>
          <pattern
            id={`dense-${track}`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="hatch-ground" width="4" height="4" />
            <rect className="hatch-line" width="2.4" height="4" />
          </pattern>
        </g>
      ))}
      <pattern
        id="not-yet"
        width="9"
        height="9"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect className="not-yet-line" width="1" height="9" />
      </pattern>
      <pattern id="channel-degraded" width="6" height="12" patternUnits="userSpaceOnUse">
        <rect className="channel-ink" y="0" width="3.5" height="12" />
      </pattern>
      <pattern id="channel-closed" width="7" height="7" patternUnits="userSpaceOnUse">
        <path className="channel-stroke" d="M1 1 6 6M6 1 1 6" />
      </pattern>
      <pattern id="channel-unknown" width="6" height="10" patternUnits="userSpaceOnUse">
        <circle className="channel-ink" cx="2" cy="5" r="1" />
      </pattern>
    </defs>
  );
}
