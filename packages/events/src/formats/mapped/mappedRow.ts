import { organisationOfName } from "../../actors/organisationOfName.ts";
import { principalOfName } from "../../actors/principalOfName.ts";
import { codebooks } from "../../codebooks/codebooks.ts";
import { dayOf } from "../../event/dayOf.ts";
import type { Mapped } from "../../event/Mapped.ts";
import { nobody, type Party } from "../../event/Party.ts";
import { type Header, misfit } from "../headerOf.ts";
import { partyOf as partyOfCode } from "../keds/partyOf.ts";
import type { Mapping } from "./mappingSchema.ts";

/** What a row of a mapped table becomes. Without a column of identifiers, the row itself is one. */
export function mappedRow(
  { columns, codes = {}, scheme, actors }: Mapping,
  header: Header,
): (fields: readonly string[]) => Mapped {
  const party = actors === "codes" ? partyOfCodes : partyOfName;
  return (fields) => {
    const wrong = misfit(fields, header);
    if (wrong !== undefined) return { reason: wrong };
    const read = (column: string | undefined): string =>
      column ? header.read(fields, column) : "";
    const date = read(columns.day);
    const day = dayOf(date);
    if (day === undefined) return { reason: `${columns.day} is no day: ${date}` };
    const given = read(columns.code);
    const code = Object.hasOwn(codes, given) ? (codes[given] ?? "") : given;
    if (!codebooks[scheme].has(code)) {
      return { reason: `${columns.code} is not of ${scheme.toUpperCase()}: ${given}` };
    }
    const [from, to] = [read(columns.source), read(columns.target)];
    const id = read(columns.id) || [day, from, to, code].join("|");
    const known = dayOf(read(columns.known));
    const report = read(columns.report);
    const event = { id, day, code, source: party(from), target: party(to) };
    return { events: [{ ...event, ...(known && { known }), ...(report && { report }) }] };
  };
}

function partyOfCodes(name: string): Party {
  return name === "" ? nobody : partyOfCode(name.toUpperCase(), "cameo");
}

function partyOfName(name: string): Party {
  const principal = principalOfName(name) ?? organisationOfName(name);
  return { name, sector: "unstated", ...(principal && { principal }) };
}
