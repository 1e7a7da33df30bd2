import { acled } from "../../codebooks/acled.ts";
import { dayOf } from "../../event/dayOf.ts";
import type { Mapped } from "../../event/Mapped.ts";
import { type Header, misfit } from "../headerOf.ts";
import { partyOf } from "./partyOf.ts";

/** What an ACLED row becomes. Its first actor is not the one who acts: the data set has no direction. */
export function acledMapping(header: Header): (fields: readonly string[]) => Mapped {
  const { read } = header;
  return (fields) => {
    const wrong = misfit(fields, header);
    if (wrong !== undefined) return { reason: wrong };
    const date = read(fields, "event_date");
    const day = dayOf(date);
    if (day === undefined) return { reason: `event_date is no day: ${date}` };
    const id = read(fields, "event_id_cnty");
    if (id === "") return { reason: "has no event_id_cnty" };
    const code = read(fields, "sub_event_type");
    if (!acled.has(code)) return { reason: `sub_event_type is not of ACLED: ${code}` };
    const source = partyOf(read(fields, "actor1"));
    const target = partyOf(read(fields, "actor2"));
    const report = read(fields, "source");
    return { events: [{ id, day, code, source, target, ...(report !== "" && { report }) }] };
  };
}
