/** Pixels of the timeline, in one place; along the axis they hold at its narrowest. */
export const timelineSizes = {
  mark: 12,
  labelText: 12,
  turnRow: 18,
  phaseRow: 15,
  phaseBand: 10,
  axis: 40,
  channelRow: 30,
  /** Between the rows. */
  gap: 10,
  /** Height of the highest level of pressure; dialogue has the same scale. */
  tallest: 190,
} as const;

/**
 * How wide the timeline is at least: below this it scrolls in its own frame.
 *
 * @example
 * narrowestTimeline(122); //=> 976
 */
export function narrowestTimeline(days: number): number {
  return Math.round(Math.min(Math.max(640, days * 8), Math.max(1280, days * 3)));
}
