import { join } from "node:path";
import type { Home } from "./home.ts";

/** Where a home keeps its event data. */
export function archiveFolder({ folder }: Home): string {
  return join(folder, "archive");
}
