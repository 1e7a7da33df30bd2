import { type Crisis, type DyadDay, dayText } from "@harmel/core";
import type { Archive } from "@harmel/events";
import { groupBy } from "./groupBy.ts";
import { calendarOf, dyadDays, dyadName } from "./dyadDays.ts";

/** The days of a dyad that a detector is tried on. */
export interface WatchedSeries {
  readonly dataSet: string;
  readonly dyad: readonly [string, string];
  readonly from: string;
  readonly to: string;
  readonly days: readonly DyadDay[];
}

/** The name under which an archive is scored as a whole. */
export const wholeArchive = "archive";

/** Dyads with fewer rows are not tried: nothing could be seen in them. */
const leastRows = 100;

/** The dyads with known crises of a data set, or of the whole archive, and enough rows there. */
export async function watchedSeries(
  archive: Archive,
  dataSet: string,
  crises: readonly Crisis[],
): Promise<readonly WatchedSeries[]> {
  const only = dataSet === wholeArchive ? undefined : dataSet;
  const calendar = await calendarOf(archive, undefined, only);
  if (calendar === undefined) return [];
  const dyads = new Map(
    crises
      .filter(({ dataSets }) => dataSets.includes(dataSet))
      .map(({ dyad }) => [dyadName(...dyad), dyad]),
  );
  const rows = await archive.acts({
    dyads: [...dyads.values()],
    ...(only !== undefined && { dataSets: [only] }),
  });
  const byDyad = groupBy(rows, ({ source, target }) => dyadName(source, target));
  const from = dayText(calendar.first);
  const to = dayText(calendar.first + calendar.volume.length - 1);
  return [...dyads].flatMap(([name, dyad]) => {
    const acts = byDyad.get(name) ?? [];
    if (acts.reduce((sum, act) => sum + act.rows, 0) < leastRows) return [];
    return [{ dataSet, dyad, from, to, days: dyadDays(calendar, acts) }];
  });
}
