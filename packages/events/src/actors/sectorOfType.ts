import type { Sector } from "../event/Sector.ts";

/** The sector of a CAMEO role code: GOV, MIL, none, or any other. */
export function sectorOfType(type: string): Sector {
  if (type === "GOV") return "government";
  if (type === "MIL") return "military";
  return type === "" ? "unstated" : "other";
}
