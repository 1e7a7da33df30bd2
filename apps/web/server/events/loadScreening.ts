import "server-only";
import { describeArchive, homeOf, perform, screenDyads } from "@harmel/operations";
import { type ArchiveView, type ScreeningView, archiveView, screeningView } from "@harmel/views";
import type { ScreeningQuery } from "./eventsQuery.ts";

/** Rows on a page of the list. */
const PAGE = 50;
/** Weeks of the two small lines: a year. */
const WEEKS = 52;

/** The screening that an address asks for; without a day, on the archive's last one. */
export async function loadScreening({
  on,
  ...query
}: ScreeningQuery): Promise<{ archive: ArchiveView; view?: ScreeningView; lastDay?: string }> {
  const home = homeOf(process.env);
  const held = await perform(describeArchive, home, {});
  const archive = archiveView(held);
  if (held.to === undefined) return { archive };
  const asked = { ...query, on: on ?? held.to, limit: PAGE, weeks: WEEKS };
  const document = await perform(screenDyads, home, asked);
  return { archive, view: screeningView(document, PAGE), lastDay: held.to };
}
