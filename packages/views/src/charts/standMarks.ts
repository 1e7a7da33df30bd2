/** Where a mark wants to stand. */
export interface Standing {
  readonly id: string;
  /** Middle of the mark along the axis, in pixels. */
  readonly x: number;
  /** The lowest place it may take, in pixels away from the axis. */
  readonly ground: number;
}

/**
 * Stands marks on their ground, each as near to the axis as it can without touching one that was
 * placed before it. Gives the distance of each mark's middle from the axis, in pixels.
 *
 * @example
 * standMarks([{ id: "a", x: 5, ground: 20 }, { id: "b", x: 6, ground: 20 }], 10).get("b"); //=> 35
 */
export function standMarks(marks: readonly Standing[], size: number): Map<string, number> {
  const placed: { x: number; y: number }[] = [];
  const places = new Map<string, number>();
  for (const { id, x, ground } of marks) {
    const near = placed.filter((other) => Math.abs(other.x - x) < size).map(({ y }) => y);
    let y = ground + size / 2;
    for (const other of near.toSorted((one, two) => one - two)) {
      if (Math.abs(other - y) < size) y = other + size;
    }
    placed.push({ x, y });
    places.set(id, y);
  }
  return places;
}
