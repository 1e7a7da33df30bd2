import { organisationOfName } from "../../actors/organisationOfName.ts";
import { principalOfCode } from "../../actors/principalOfCode.ts";
import { nobody, type Party } from "../../event/Party.ts";
import type { Sector } from "../../event/Sector.ts";

const sectors: Readonly<Record<string, Sector>> = {
  GOV: "government",
  GOVERNMENT: "government",
  MIL: "military",
  MILITARY: "military",
};

/** The parties of a side: its countries are a list, one for each actor; several of one country are one. */
export function partiesOf(
  countries: string,
  names: string,
  primarySector: string,
): readonly Party[] {
  const sector =
    primarySector === "" ? "unstated" : (sectors[primarySector.toUpperCase()] ?? "other");
  const states = new Set(
    listed(countries).flatMap((country) => principalOfCode(country.toUpperCase()) ?? []),
  );
  const organisations = listed(names).flatMap((name) => organisationOfName(name) ?? []);
  const principals = states.size > 0 ? [...states] : organisations;
  if (principals.length > 0)
    return principals.map((principal) => ({ principal, sector, name: names }));
  return [names === "" ? nobody : { sector, name: names }];
}

function listed(text: string): readonly string[] {
  return text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "" && part !== "None");
}
