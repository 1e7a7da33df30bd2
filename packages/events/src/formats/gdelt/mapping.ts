import { principalOfCode } from "../../actors/principalOfCode.ts";
import { sectorOfType } from "../../actors/sectorOfType.ts";
import { cameo } from "../../codebooks/cameo.ts";
import { dayOf } from "../../event/dayOf.ts";
import type { Mapped } from "../../event/Mapped.ts";
import type { Party } from "../../event/Party.ts";
import { columnsOf } from "../columnsOf.ts";

/** What a GDELT row becomes, given the columns of its file. */
export function gdeltMapping(columns: readonly string[]): (fields: readonly string[]) => Mapped {
  const at = columnsOf(columns);
  const [id, sqlDate, code, added, url] = [
    at("GlobalEventID"),
    at("SQLDATE"),
    at("EventCode"),
    at("DATEADDED"),
    at("SOURCEURL"),
  ];
  const parties = ([1, 2] as const).map((n) => ({
    name: at(`Actor${n}Code`),
    country: at(`Actor${n}CountryCode`),
    group: at(`Actor${n}KnownGroupCode`),
    type: at(`Actor${n}Type1Code`),
  }));
  return (fields) => {
    if (fields.length !== columns.length) {
      return { reason: `has ${fields.length} fields where the format has ${columns.length}` };
    }
    const eventId = fields[id] ?? "";
    if (!/^\d{1,19}$/.test(eventId)) return { reason: `GlobalEventID is no number: ${eventId}` };
    const day = dayOf(fields[sqlDate] ?? "");
    if (day === undefined) return { reason: `SQLDATE is no day: ${fields[sqlDate] ?? ""}` };
    const known = dayOf(fields[added] ?? "");
    if (known === undefined) return { reason: `DATEADDED is no day: ${fields[added] ?? ""}` };
    const eventCode = fields[code] ?? "";
    if (!cameo.has(eventCode)) return { reason: `EventCode is not of CAMEO: ${eventCode}` };
    const [source, target] = parties.map((places) => partyOf(places, fields)) as [Party, Party];
    const report = fields[url] ?? "";
    const event = { id: eventId, day, known, source, target, code: eventCode };
    return { events: [report === "" ? event : { ...event, report }] };
  };
}

type Places = Readonly<Record<"name" | "country" | "group" | "type", number>>;

/** The state where there is one, else the known group: the EU is EUR and EEC, and EUR is a region. */
function partyOf({ name, country, group, type }: Places, fields: readonly string[]): Party {
  const principal = principalOfCode(fields[country] ?? "") ?? fields[group];
  const party = { sector: sectorOfType(fields[type] ?? ""), name: fields[name] ?? "" };
  return principal ? { ...party, principal } : party;
}
