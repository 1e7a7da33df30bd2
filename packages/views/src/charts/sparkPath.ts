/**
 * A small line of counts as the outline of an area in a unit square, its origin the upper left.
 *
 * @example
 * sparkPath([0, 2], 2, "upward"); //=> "M0 1V1H.5V0H1V1Z"
 */
export function sparkPath(
  counts: readonly number[],
  highest: number,
  growing: "upward" | "downward",
): string {
  const ground = growing === "upward" ? 1 : 0;
  const steps = counts.map((count, index) => {
    const share = count / Math.max(1, highest);
    return `V${short(growing === "upward" ? 1 - share : share)}H${short((index + 1) / counts.length)}`;
  });
  return `M0 ${ground}${steps.join("")}V${ground}Z`;
}

function short(value: number): string {
  const text = String(Math.round(value * 1e3) / 1e3);
  return text.startsWith("0.") ? text.slice(1) : text;
}
