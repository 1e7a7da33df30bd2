import type { Explanation } from "../casebook/turn.ts";
import type { Day } from "../time/day.ts";
import type { MatrixRow } from "./matrixOf.ts";
import { rankRows } from "./rankRows.ts";

/** The ranking from a day on, until the next change. */
export interface RankingChange {
  readonly day: Day;
  /** Items and explanations that became known that day; on the first day all known by then. */
  readonly because: readonly string[];
  readonly ranks: readonly {
    readonly id: string;
    readonly rank: number | null;
    readonly inconsistency: number;
  }[];
}

/**
 * The days on which the ranking of a question changed: today's ratings on what was published by
 * each day, from the day the question was first asked.
 *
 * A day on which only scores move, and no rank, is left out. Cost: days with news times cells. It
 * never throws.
 *
 * @example
 * rankingOverTime([], [], "2024-07-13"); //=> []
 */
export function rankingOverTime(
  explanations: readonly (Pick<Explanation, "id" | "standing"> & { readonly knownOn: Day })[],
  rows: readonly MatrixRow[],
  from: Day,
): RankingChange[] {
  const start = (day: Day) => (day < from ? from : day);
  const days = [...new Set([...explanations, ...rows].map(({ knownOn }) => start(knownOn)))].sort();
  const changes: RankingChange[] = [];
  let before = "";
  for (const day of days) {
    const columns = explanations.flatMap((e, column) => (e.knownOn <= day ? [column] : []));
    const known = rows
      .filter((row) => row.knownOn <= day)
      .map((row) => ({ cells: columns.map((column) => row.cells[column]!) }));
    const places = rankRows(
      columns.map((column) => explanations[column]!),
      known,
    );
    const text = places.map(({ id, rank }) => `${id} ${rank}`).join();
    if (text === before) continue;
    before = text;
    const news = [...explanations, ...rows].filter((entry) => start(entry.knownOn) === day);
    changes.push({
      day,
      because: news.map(({ id }) => id),
      ranks: places.map(({ id, rank, inconsistency }) => ({ id, rank, inconsistency })),
    });
  }
  return changes;
}
