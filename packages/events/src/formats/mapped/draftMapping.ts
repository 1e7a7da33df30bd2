import { stateCodes } from "../../actors/stateCodes.ts";
import { dayOf } from "../../event/dayOf.ts";
import { fieldsOf } from "../fieldsOf.ts";
import { schemeOf } from "../keds/schemeOf.ts";
import type { Sample } from "../Sample.ts";
import type { Mapping } from "./mappingSchema.ts";

const names = {
  id: /^(?:event|row)?[ _-]*id|number$/i,
  known: /added|published|publication|reported|coded/i,
  source: /^(?:source|from|initiator|sender|actor|actor[ _-]?1|side[ _-]?a|a)\b/i,
  target: /^(?:target|to|recipient|receiver|actor[ _-]?2|side[ _-]?b|b)\b/i,
  code: /code|type|event/i,
  report: /url|link|address|report|headline/i,
};

/**
 * Drafts a mapping from the header of a table and its first rows: a guess by the names of columns and
 * by what stands in them, for its owner to mend. What could not be guessed is a column "?".
 */
export function draftMapping(sample: Sample): Mapping {
  const [first = "", ...lines] = sample.lines;
  const separator = ([",", "\t", ";", "|"] as const).toSorted(
    (a, b) => fieldsOf(first, b).length - fieldsOf(first, a).length,
  )[0] as Mapping["separator"];
  const header = fieldsOf(first, separator).map((name) => name.trim());
  const rows = lines.map((line) => fieldsOf(line, separator));
  const column = (name: string): string[] => rows.map((row) => row[header.indexOf(name)] ?? "");
  const isDay = (name: string): boolean =>
    rows.length > 0 && column(name).every((text) => dayOf(text.trim()) !== undefined);
  const days = header.filter(isDay);
  const known = days.find((name) => names.known.test(name));
  const found = (of: RegExp, but: readonly (string | undefined)[] = []): string | undefined =>
    header.find((name) => of.test(name) && !days.includes(name) && !but.includes(name));
  const id = found(names.id);
  const source = found(names.source) ?? "?";
  const target = found(names.target) ?? "?";
  const code = found(names.code, [id, source, target]) ?? "?";
  const report = found(names.report, [id, source, target, code]);
  const scheme = schemeOf(column(code));
  return {
    mapping: 1,
    dataSet: "own",
    scheme: scheme === "weis" ? "weis" : "cameo",
    directed: true,
    restricted: false,
    separator,
    actors: column(source).some((text) => stateCodes.has(text.slice(0, 3))) ? "codes" : "names",
    columns: {
      ...(id && { id }),
      day: days.find((name) => name !== known) ?? known ?? "?",
      ...(known && { known }),
      source,
      target,
      code,
      ...(report && { report }),
    },
  };
}
