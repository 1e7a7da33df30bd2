import {
  type ScreenedDyad,
  dayNumber,
  dayText,
  detectionSettings,
  screenDyads as rank,
} from "@harmel/core";
import type { Archive } from "@harmel/events";
import { dyadActs } from "./dyadActs.ts";
import { archiveKey, calendarOf } from "./dyadDays.ts";
import { Kept } from "./Kept.ts";

/** One alone: a ranking of twenty thousand dyads is large. */
const kept = new Kept<readonly ScreenedDyad[]>(1);

/**
 * Every dyad of an archive, ranked on a day. The last ranking is kept while the archive is as it was:
 * turning a page or filtering the list costs nothing.
 *
 * @param name by which the archive is told from others
 */
export async function rankedDyads(
  archive: Archive,
  name: string,
  { on, window }: { readonly on: string; readonly window: number },
): Promise<readonly ScreenedDyad[]> {
  const calendar = await calendarOf(archive, on);
  if (calendar === undefined) return [];
  return await kept.of(archiveKey(name, calendar, [on, window]), async () => {
    const from = dayNumber(on) - window - detectionSettings.baseDays;
    const acts = await archive.acts({ from: dayText(from), to: on });
    return rank(dyadActs(acts, calendar.first), calendar.first, calendar.volume, { window });
  });
}
