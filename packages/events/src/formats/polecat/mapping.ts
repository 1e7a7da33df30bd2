import { plover } from "../../codebooks/plover.ts";
import { dayOf } from "../../event/dayOf.ts";
import type { Mapped } from "../../event/Mapped.ts";
import { type Header, misfit } from "../headerOf.ts";
import { partiesOf } from "./partiesOf.ts";

/** What a POLECAT row becomes: an event for each pair of countries that its two lists make. */
export function polecatMapping(header: Header): (fields: readonly string[]) => Mapped {
  const { read } = header;
  return (fields) => {
    const wrong = misfit(fields, header);
    if (wrong !== undefined) return { reason: wrong };
    const date = read(fields, "Event Date");
    const day = dayOf(date);
    if (day === undefined) return { reason: `Event Date is no day: ${date}` };
    const id = read(fields, "Event ID");
    if (id === "") return { reason: "has no Event ID" };
    const type = read(fields, "Event Type").toUpperCase();
    if (!plover.has(type)) return { reason: `Event Type is not of PLOVER: ${type}` };
    const full = `${type}/${read(fields, "Event Mode").toLowerCase()}`;
    const code = plover.has(full) ? full : type;
    const [sources, targets] = (["Actor", "Recipient"] as const).map((side) =>
      partiesOf(
        read(fields, `${side} Country`),
        read(fields, `${side} Name`),
        read(fields, `Primary ${side} Sector`),
      ),
    );
    const published = dayOf(read(fields, "Publication Date"));
    const event = { id, day, code, ...(published && { known: published }) };
    const pairs = (sources ?? []).flatMap((source) =>
      (targets ?? []).map((target) => ({ ...event, source, target })),
    );
    const between = pairs.filter(({ source, target }) => source.principal !== target.principal);
    return { events: between.length > 0 ? between : pairs.slice(0, 1) };
  };
}
