import { principalOfName } from "../../actors/principalOfName.ts";
import { dayOf } from "../../event/dayOf.ts";
import type { Mapped } from "../../event/Mapped.ts";
import { nobody, type Party } from "../../event/Party.ts";
import { type Header, misfit } from "../headerOf.ts";

const types: Readonly<Record<string, string>> = {
  "1": "state-based",
  "2": "non-state",
  "3": "one-sided",
};

/** What a UCDP row becomes; an event of several days counts on its last. */
export function ucdpMapping(header: Header): (fields: readonly string[]) => Mapped {
  const { read } = header;
  return (fields) => {
    const wrong = misfit(fields, header);
    if (wrong !== undefined) return { reason: wrong };
    const date = read(fields, "date_end");
    const day = dayOf(date);
    if (day === undefined) return { reason: `date_end is no day: ${date}` };
    const id = read(fields, "id");
    if (id === "") return { reason: "has no id" };
    const type = read(fields, "type_of_violence");
    const code = types[type];
    if (code === undefined) return { reason: `type_of_violence is none of 1, 2, 3: ${type}` };
    const report = read(fields, "source_headline");
    const source = partyOf(read(fields, "side_a"));
    const target = partyOf(read(fields, "side_b"));
    return { events: [{ id, day, code, source, target, ...(report !== "" && { report }) }] };
  };
}

function partyOf(name: string): Party {
  if (name === "") return nobody;
  const state = /^Government of (.+)$/.exec(name)?.[1];
  if (state === undefined) return { name, sector: "other" };
  const principal = principalOfName(state);
  return { name, sector: "government", ...(principal && { principal }) };
}
