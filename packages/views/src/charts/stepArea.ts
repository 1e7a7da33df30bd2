/** The values of one day: a band from low to high. */
export interface StepBand {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The outline of a band that is constant within each day, as an SVG path in a unit square whose
 * origin is the upper left corner. Values that grow upward are measured from the lower edge.
 *
 * @example
 * stepArea([{ from: 0, to: 1, low: 0, high: 0.5 }], "upward"); //=> "M0 1V.5H1V1H0Z"
 */
export function stepArea(bands: readonly StepBand[], growing: "upward" | "downward"): string {
  const [first] = bands;
  if (first === undefined) return "";
  const y = (value: number) => short(growing === "upward" ? 1 - value : value);
  const there = bands.map(({ to, high }) => `V${y(high)}H${short(to)}`);
  const back = bands.toReversed().map(({ from, low }) => `V${y(low)}H${short(from)}`);
  return `M${short(first.from)} ${y(first.low)}${there.join("")}${back.join("")}Z`;
}

/** The upper line of the bands alone. */
export function stepLine(bands: readonly StepBand[], growing: "upward" | "downward"): string {
  const [first] = bands;
  if (first === undefined) return "";
  const y = (value: number) => short(growing === "upward" ? 1 - value : value);
  const rest = bands.map(({ to, high }) => `V${y(high)}H${short(to)}`).join("");
  return `M${short(first.from)} ${y(first.high)}${rest}`;
}

/** Four decimals are a tenth of a pixel on a wide screen. */
function short(value: number): string {
  const text = String(Math.round(value * 1e4) / 1e4);
  return text.startsWith("0.") ? text.slice(1) : text;
}
