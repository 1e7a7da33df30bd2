/** Whose act it is: the outline. 0 the first side, 1 the second, 2 both or others. */
const outlines = {
  0: {
    whole: "M0-4.8A4.8 4.8 0 1 1 0 4.8 4.8 4.8 0 1 1 0-4.8Z",
    half: "M0-4.8A4.8 4.8 0 0 0 0 4.8Z",
  },
  1: { whole: "M0-6 6 0 0 6-6 0Z", half: "M0-6-6 0 0 6Z" },
  2: { whole: "M-4.5-4.5h9v9h-9Z", half: "M-4.5-4.5H0v9h-4.5Z" },
} as const;

/** How far it is known to be real: what the outline holds. */
const inside = {
  observed: () => "",
  announced: (half: string) => half,
  claimed: () => "",
  contested: () => "M-3.4 3.4 3.4-3.4",
  refuted: () => "M-4 4 4-4M-4-4 4 4",
} as const;

export interface MarkShapeProps {
  side: 0 | 1 | 2;
  realisation: keyof typeof inside;
}

/** A signal as a shape around its own origin. */
export function MarkShape({ side, realisation }: MarkShapeProps) {
  const { whole, half } = outlines[side];
  const detail = inside[realisation](half);
  return (
    <g className={`mark-shape mark-${realisation}`}>
      <path className="mark-halo" d={whole} />
      <path className="mark-outline" d={whole} />
      {detail && (
        <path className={realisation === "announced" ? "mark-half" : "mark-line"} d={detail} />
      )}
    </g>
  );
}

/** A mark in running text or a table. */
export function InlineMark({ track, ...shape }: MarkShapeProps & { track?: string }) {
  return (
    <svg
      className={`inline-mark track-${track ?? "none"}`}
      viewBox="-8 -8 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <MarkShape {...shape} />
    </svg>
  );
}
