import { codebooks } from "../../codebooks/codebooks.ts";
import { dayOf } from "../../event/dayOf.ts";
import type { Mapped } from "../../event/Mapped.ts";
import { misfit } from "../headerOf.ts";
import type { KedsLayout } from "./detect.ts";
import { partyOf } from "./partyOf.ts";

/** What a KEDS row becomes. It has no identifier: the row itself is one. */
export function kedsMapping(
  { header, day: column }: KedsLayout,
  scheme: "cameo" | "weis",
): (fields: readonly string[]) => Mapped {
  const { read } = header;
  return (fields) => {
    const wrong = misfit(fields, header);
    if (wrong !== undefined) return { reason: wrong };
    const date = read(fields, column);
    const day = dayOf(/^\d{6}$/.test(date) ? `${Number(date) >= 400_000 ? 19 : 20}${date}` : date);
    if (day === undefined) return { reason: `the date is no day: ${date}` };
    const code = read(fields, "code");
    if (!codebooks[scheme].has(code)) {
      return { reason: `the code is not of ${scheme.toUpperCase()}: ${code}` };
    }
    const [from, to] = [read(fields, "source"), read(fields, "target")];
    const id = [day, from, to, code].join("|");
    return {
      events: [{ id, day, code, source: partyOf(from, scheme), target: partyOf(to, scheme) }],
    };
  };
}
