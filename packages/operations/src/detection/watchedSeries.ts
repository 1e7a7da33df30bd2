import { existsSync } from "node:fs";
import { type Crisis, type DyadDay, dayText } from "@harmel/core";
import { archiveFolder } from "../archiveFolder.ts";
import { Fault } from "../Fault.ts";
import { withEvents } from "../withEvents.ts";
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

/** Dyads with fewer rows are not tried: nothing could be seen in them. */
const leastRows = 100;

/** The dyads of an archive with known crises of a data set, and enough rows. */
export function watchedSeries(
  folder: string,
  dataSet: string,
  crises: readonly Crisis[],
): Promise<readonly WatchedSeries[]> {
  const path = archiveFolder({ folder });
  if (!existsSync(path)) throw new Fault("file-missing", { file: path });
  return withEvents(async ({ DuckArchive }) => {
    await using archive = new DuckArchive(path);
    const calendar = await calendarOf(archive);
    if (calendar === undefined) return [];
    const dyads = new Map(
      crises
        .filter(({ dataSets }) => dataSets.includes(dataSet))
        .map(({ dyad }) => [dyadName(...dyad), dyad]),
    );
    const rows = await archive.acts({ dyads: [...dyads.values()] });
    const byDyad = groupBy(rows, ({ source, target }) => dyadName(source, target));
    const from = dayText(calendar.first);
    const to = dayText(calendar.first + calendar.volume.length - 1);
    return [...dyads].flatMap(([name, dyad]) => {
      const acts = byDyad.get(name) ?? [];
      if (acts.reduce((sum, act) => sum + act.rows, 0) < leastRows) return [];
      return [{ dataSet, dyad, from, to, days: dyadDays(calendar, acts) }];
    });
  });
}
