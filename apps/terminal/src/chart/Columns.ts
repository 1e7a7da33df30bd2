/** How the days of a case lie on the columns of a chart. */
export interface Columns {
  readonly width: number;
  /** The column of a day, counted from the first day of the case; its first where it has more. */
  readonly of: (day: number) => number;
  /** The first and the last day of a column. */
  readonly days: (column: number) => readonly [number, number];
}

/** Most columns that one day may take. */
const widest = 6;

/**
 * Lays days on columns: as many whole columns for each day as there is room for, or, where there
 * are more days than columns, the days spread over all of them.
 *
 * @example
 * columnsFor(10, 25).width; //=> 20
 */
export function columnsFor(days: number, room: number): Columns {
  const each = Math.min(widest, Math.floor(room / days));
  if (each >= 1) {
    return {
      width: days * each,
      of: (day) => day * each,
      days: (column) => [Math.floor(column / each), Math.floor(column / each)],
    };
  }
  const first = (column: number) => Math.ceil((column * days) / room);
  return {
    width: room,
    of: (day) => Math.floor((day * room) / days),
    days: (column) => [first(column), first(column + 1) - 1],
  };
}
