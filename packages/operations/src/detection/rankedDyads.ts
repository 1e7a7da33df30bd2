import {
  type ScreenedDyad,
  dayNumber,
  dayText,
  detectionSettings,
  screenDyads as rank,
} from "@harmel/core";
import type { Archive } from "@harmel/events";
import { dyadActs } from "./dyadActs.ts";
import { calendarOf } from "./dyadDays.ts";

interface Ranking {
  readonly key: string;
  readonly dyads: Promise<readonly ScreenedDyad[]>;
}

let last: Ranking | undefined;

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
  const rows = calendar.volume.reduce((sum, day) => sum + day, 0);
  const key = JSON.stringify([name, on, window, calendar.first, rows]);
  if (last?.key === key) return last.dyads;
  const dyads = rankNow();
  last = { key, dyads };
  dyads.catch(() => (last = undefined));
  return dyads;

  async function rankNow(): Promise<readonly ScreenedDyad[]> {
    if (calendar === undefined) return [];
    const from = dayNumber(on) - window - detectionSettings.baseDays;
    const acts = await archive.acts({ from: dayText(from), to: on });
    return rank(dyadActs(acts, calendar.first), calendar.first, calendar.volume, { window });
  }
}
