import { principalOfName } from "../../actors/principalOfName.ts";
import { nobody, type Party } from "../../event/Party.ts";
import type { Sector } from "../../event/Sector.ts";

/**
 * An ACLED actor: "Military Forces of Ukraine (2019-) Air Force", "Police Forces of …", "Government
 * of …", or a group with its country in brackets, "Protesters (Ukraine)".
 */
export function partyOf(name: string): Party {
  if (name === "") return nobody;
  const forces =
    /^(Military|Police|Government|Security|Border)[\w ]*? of (?:the )?(.+?)(?: \(|$)/.exec(name);
  const state = forces?.[2] ?? /\(([^()\d]+)\)\s*$/.exec(name)?.[1] ?? name;
  const principal = principalOfName(state);
  return { name, sector: sectorOf(forces?.[1]), ...(principal && { principal }) };
}

function sectorOf(force: string | undefined): Sector {
  if (force === "Military") return "military";
  return force === undefined ? "other" : "government";
}
