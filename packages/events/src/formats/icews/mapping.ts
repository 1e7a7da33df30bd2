import { organisationOfName } from "../../actors/organisationOfName.ts";
import { principalOfName } from "../../actors/principalOfName.ts";
import { cameo } from "../../codebooks/cameo.ts";
import codeOfName from "../../codebooks/data/cameoNames.json" with { type: "json" };
import { dayOf } from "../../event/dayOf.ts";
import type { Mapped } from "../../event/Mapped.ts";
import type { Party } from "../../event/Party.ts";
import { type Header, misfit } from "../headerOf.ts";
import { sectorOf } from "./sectorOf.ts";

const codes: Readonly<Record<string, string>> = {
  ...codeOfName,
  // Two texts that ICEWS spells in its own way.
  "Conduct suicide, car, or other non military bombing": "183",
  "Threaten non force": "131",
};

/** What an ICEWS row becomes. Its Event ID is not unique: the same number comes back in other years. */
export function icewsMapping(header: Header): (fields: readonly string[]) => Mapped {
  const { read } = header;
  return (fields) => {
    const wrong = misfit(fields, header);
    if (wrong !== undefined) return { reason: wrong };
    const date = read(fields, "Event Date");
    const day = dayOf(date);
    if (day === undefined) return { reason: `Event Date is no day: ${date}` };
    const id = read(fields, "Event ID");
    if (id === "") return { reason: "has no Event ID" };
    const text = read(fields, "Event Text");
    const code = header.has("CAMEO Code") ? read(fields, "CAMEO Code") : codes[text];
    if (code === undefined) return { reason: `Event Text has no CAMEO code: ${text}` };
    if (!cameo.has(code)) return { reason: `CAMEO Code is not of CAMEO: ${code}` };
    const party = (side: "Source" | "Target"): Party => {
      const name = read(fields, `${side} Name`);
      const country = read(fields, `${side} Country`);
      const principal = principalOfName(country) ?? organisationOfName(name);
      const sector = sectorOf(read(fields, `${side} Sectors`));
      return { name, sector, ...(principal && { principal }) };
    };
    const story = read(fields, "Story ID");
    const event = {
      id: `${id}|${day}`,
      day,
      code,
      source: party("Source"),
      target: party("Target"),
    };
    return { events: [story === "" ? event : { ...event, report: `ICEWS story ${story}` }] };
  };
}
