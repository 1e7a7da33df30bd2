/**
 * The indices at which a partition may begin or end a segment, ascending, with 0 and the length.
 * A break b means that a segment ends before index b and another begins at it.
 *
 * For counts (`skipsZeros`) only those are kept at which some best partition can break. Moving a break
 * through a run of zeros leaves both sums as they are, and both costs are concave in the length, so
 * the least lies at an end of the move: at a busy day, or where a neighbouring segment is down to the
 * minimum length. Hence a break stands beside a busy day or the series' end, or at whole minimum
 * lengths from such a place, with no two empty segments in a row (one would do). On sparse counts that
 * leaves few positions, and the partition costs their number squared, not the number of days squared.
 *
 * Linear in the days.
 */
export function breakPositions(
  values: Float64Array,
  minimumLength: number,
  skipsZeros: boolean,
): Int32Array {
  const { length } = values;
  const kept = new Uint8Array(length + 1);
  if (skipsZeros) keepBesideBusyDays(kept, values, minimumLength);
  else kept.fill(1);
  kept.fill(0, 1, Math.min(minimumLength, length));
  kept.fill(0, Math.max(1, length - minimumLength + 1), length);
  kept[0] = 1;
  kept[length] = 1;
  const positions = new Int32Array(kept.reduce((sum, one) => sum + one, 0));
  let count = 0;
  for (let position = 0; position <= length; position += 1) {
    if (kept[position] === 1) positions[count++] = position;
  }
  return positions;
}

/** Marks the places beside busy days and, going out from them, those at whole minimum lengths. */
function keepBesideBusyDays(kept: Uint8Array, values: Float64Array, step: number): void {
  const { length } = values;
  const busyBefore = new Int32Array(length + 1);
  for (let day = 0; day < length; day += 1) {
    busyBefore[day + 1] = busyBefore[day]! + (values[day] === 0 ? 0 : 1);
  }
  const forward = new Uint8Array(length + 1);
  for (let position = 0; position <= length; position += 1) {
    const isIdle = values[position - 1] === 0 && values[position] === 0;
    if (!isIdle) forward[position] = AFTER_BUSY;
  }
  const backward = forward.slice();
  for (let from = 0, to = step; to <= length; from += 1, to += 1) {
    const isEmpty = busyBefore[from] === busyBefore[to];
    forward[to]! |= reached(forward[from]!, isEmpty);
  }
  for (let from = length - step, to = length; from >= 0; from -= 1, to -= 1) {
    const isEmpty = busyBefore[from] === busyBefore[to];
    backward[from]! |= reached(backward[to]!, isEmpty);
  }
  for (let position = 0; position <= length; position += 1) {
    kept[position] = forward[position] === 0 && backward[position] === 0 ? 0 : 1;
  }
}

const AFTER_BUSY = 1;
const AFTER_EMPTY = 2;

/** How a segment of minimum length that goes out from a marked place marks the place it ends at. */
function reached(mark: number, isEmpty: boolean): number {
  if (!isEmpty) return mark === 0 ? 0 : AFTER_BUSY;
  return (mark & AFTER_BUSY) === 0 ? 0 : AFTER_EMPTY;
}
