import type { Sector } from "../../event/Sector.ts";

/** The sector of ICEWS's list of sectors, whose order changes: military before government before any other. */
export function sectorOf(sectors: string): Sector {
  const names = sectors
    .replaceAll('"', "")
    .split(",")
    .map((name) => name.trim());
  if (names.includes("Military")) return "military";
  if (names.includes("Government")) return "government";
  return names.some((name) => name !== "") ? "other" : "unstated";
}
