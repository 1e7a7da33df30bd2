/** What the choice of the next mark needs of one. */
export interface MarkLike {
  getAttribute(name: string): string | null;
}

/**
 * The mark that a key leads to: left and right to the one before and after in time, up and down to
 * the nearest in time on the track above or below, Home and End to the first and the last.
 */
export function nextMark<Mark extends MarkLike>(
  marks: readonly Mark[],
  current: Mark,
  key: string,
): Mark | undefined {
  const index = marks.indexOf(current);
  if (key === "ArrowRight") return marks[index + 1];
  if (key === "ArrowLeft") return marks[index - 1];
  if (key === "Home") return marks[0];
  if (key === "End") return marks.at(-1);
  if (key === "ArrowUp") return nearest(marks, index, -1);
  if (key === "ArrowDown") return nearest(marks, index, 1);
  return undefined;
}

const lanes = ["deterrence", "dialogue", "context"];

function nearest<Mark extends MarkLike>(
  marks: readonly Mark[],
  index: number,
  step: -1 | 1,
): Mark | undefined {
  const laneOf = (mark: Mark | undefined) => lanes.indexOf(mark?.getAttribute("data-mark") ?? "");
  const lane = laneOf(marks[index]) + step;
  for (let distance = 1; distance < marks.length; distance += 1) {
    const found = [marks[index - distance], marks[index + distance]].find(
      (mark) => mark !== undefined && laneOf(mark) === lane,
    );
    if (found) return found;
  }
  return undefined;
}
