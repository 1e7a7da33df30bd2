import { type DetectedEpisode, findEpisodes } from "@harmel/core";
import type { ActRows, Archive } from "@harmel/events";
import { calendarOf, dyadDays } from "./dyadDays.ts";

/**
 * The episodes of a dyad that an archive shows up to a day, from its acts since the archive's first
 * day: the base of an episode lies before it.
 */
export async function episodesIn(
  archive: Archive,
  dyad: readonly [string, string],
  to: string | undefined,
  acts?: readonly ActRows[],
): Promise<readonly DetectedEpisode[]> {
  const calendar = await calendarOf(archive, to);
  if (calendar === undefined) return [];
  const rows = acts ?? (await archive.acts({ dyads: [dyad], ...(to && { to }) }));
  return findEpisodes(dyadDays(calendar, rows));
}
