/** Shapes of 16 × 16 for every status, so that no typeface decides what a reader sees. */
const shapes: Readonly<Record<string, string>> = {
  "dual-track": "M8 1.5 14.5 8 8 14.5 1.5 8ZM4.4 8h7.2",
  "deterrence-led": "M8 2 14 13H2Z",
  "dialogue-led": "M8 14 14 3H2Z",
  quiet: "M8 3 13 8 8 13 3 8Z",
  "build-up": "M3 13 13 3M6 3h7v7",
  return: "M4 3v4h4M4.2 7A5 5 0 1 1 4 10.5",
  standoff: "M5.5 3v10M10.5 3v10",
  hostilities: "M3 3l10 10M13 3 3 13",
  easing: "M3 3l10 10M13 6v7H6",
  unreported: "M3 8h.01M8 8h.01M13 8h.01",
  calm: "M2 9c2-3 4-3 6 0s4 3 6 0",
  better: "M8 2v11M3.5 8.5 8 13l4.5-4.5",
  worse: "M8 14V3M3.5 7.5 8 3l4.5 4.5",
  unchanged: "M2 8h11M8.5 3.5 13 8l-4.5 4.5",
  risk: "M8 2 14.5 13.500h-13ZM8 6.500v3.500M8 11.800v.1",
  opportunity: "M8 1.5 9.8 6.2 14.5 8 9.8 9.8 8 14.5 6.2 9.8 1.5 8 6.2 6.200Z",
  raises: "M8 3v10M3 8h10",
  lowers: "M3 8h10",
  none: "M8 8h.01",
  deterrence: "M2 12V9h3V5h3V2h3v6h3v4Z",
  dialogue: "M2 4v3h3v4h3v3h3V8h3V4Z",
  context: "M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6",
  open: "M1 8h14",
  degraded: "M1 8h3M6.5 8h3M12 8h3",
  closed: "M4 4l8 8M12 4l-8 8",
  unknown: "M5.5 6a2.5 2.5 0 1 1 3.5 2.300c-.7.4-1 .9-1 1.700M8 13v.1",
  "very-consistent": "M4.250 5v6M1.250 8h6M11.750 5v6M8.750 8h6",
  consistent: "M8 4v8M4 8h8",
  neutral: "M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6",
  inconsistent: "M3.500 8h9",
  "very-inconsistent": "M1 8h5.500M9.500 8h5.500",
  "not-applicable": "M4 12 12 4",
  waiting: "M4 2h8M4 14h8M5 2c0 4 6 8 6 12M11 2c0 4-6 8-6 12",
  seen: "M3 8.500 6.500 12 13 4.500",
  "not-seen": "M4 4l8 8M12 4l-8 8",
  upload: "M8 10.500V2.500M4.500 6 8 2.500 11.500 6M3 14h10",
  download: "M8 2v8M4.500 7 8 10.500 11.500 7M3 14h10",
  previous: "M10 3 5 8l5 5",
  next: "M6 3l5 5-5 5",
  close: "M3 3l10 10M13 3 3 13",
};

const filled = new Set(["dual-track", "deterrence-led", "dialogue-led", "deterrence", "dialogue"]);

/** A status as a shape; the word stands beside it. */
export function Glyph({ name, size = 16 }: { name: string; size?: number }) {
  return (
    <svg
      className={filled.has(name) ? "glyph glyph-filled" : "glyph"}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name] ?? shapes.none} />
    </svg>
  );
}
