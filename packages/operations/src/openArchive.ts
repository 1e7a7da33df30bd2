import { existsSync } from "node:fs";
import type * as EventsPackage from "@harmel/events";
import { archiveFolder } from "./archiveFolder.ts";
import type { Home } from "./home.ts";

/** The archive that a home names: the cluster of its address, else the files in its folder. */
export async function openArchive(
  home: Home,
  {
    ClickHouseArchive,
    DuckArchive,
  }: Pick<typeof EventsPackage, "ClickHouseArchive" | "DuckArchive">,
): Promise<EventsPackage.Archive> {
  const folder = archiveFolder(home);
  if (home.archive === undefined) return new DuckArchive(folder);
  return await ClickHouseArchive.open({ ...home.archive, folder });
}

/** Whether there can be anything in the archive of a home; a cluster is asked. */
export function mayHaveEvents(home: Home): boolean {
  return home.archive !== undefined || existsSync(archiveFolder(home));
}

/** By what the archive of a home is told from others, for what is kept of it. */
export function archiveName(home: Home): string {
  return home.archive?.address ?? archiveFolder(home);
}
