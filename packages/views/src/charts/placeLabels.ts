/** A label that wants to begin at a place. */
export interface LabelWish {
  readonly at: number;
  readonly width: number;
}

/** Where a label goes: its row, from 0, and whether it runs to the left of its place. */
export interface LabelPlace {
  readonly row: number;
  readonly isLeftward: boolean;
}

/**
 * Puts labels into as few rows as needed so that none covers another. Labels come in the order of
 * their places; one that would run over the right end is written leftward.
 *
 * @example
 * placeLabels([{ at: 0, width: 50 }, { at: 30, width: 50 }], 200, 8).map(({ row }) => row); //=> [0, 1]
 */
export function placeLabels(labels: readonly LabelWish[], end: number, gap: number): LabelPlace[] {
  const rows: { from: number; to: number }[][] = [];
  return labels.map(({ at, width }) => {
    const isLeftward = at + width > end && at - width >= 0;
    const span = isLeftward ? { from: at - width, to: at } : { from: at, to: at + width };
    const isFree = (taken: readonly { from: number; to: number }[]) =>
      taken.every(({ from, to }) => span.from >= to + gap || span.to + gap <= from);
    const found = rows.findIndex(isFree);
    const row = found === -1 ? rows.length : found;
    (rows[row] ??= []).push(span);
    return { row, isLeftward };
  });
}

/**
 * About how wide a text is, in pixels, for a sans-serif typeface of this size.
 *
 * @example
 * textWidth("standoff", 12); //=> 49.92
 */
export function textWidth(text: string, size: number): number {
  return Math.round(text.length * size * 52) / 100;
}
