import type { FastReading } from "../FastReading.ts";
import type { GdeltLayout } from "./detect.ts";

const sector = (type: string): string =>
  `case when ${type} is null then 'unstated' when ${type} = 'GOV' then 'government'
     when ${type} = 'MIL' then 'military' else 'other' end`;
const day = (digits: string): string =>
  `try_cast(${digits}[1:4] || '-' || ${digits}[5:6] || '-' || ${digits}[7:8] as date)`;

/** GDELT as DuckDB reads it; the same rules as the mapping. */
export function gdeltFast({ columns, separator, hasHeader }: GdeltLayout): FastReading | undefined {
  if (hasHeader || separator !== "\t") return undefined;
  return {
    separator,
    columns,
    countries: { source: "Actor1CountryCode", target: "Actor2CountryCode" },
    select: {
      id: "GlobalEventID",
      day: day("SQLDATE"),
      known: day("DATEADDED"),
      source: "coalesce(source_state, Actor1KnownGroupCode)",
      target: "coalesce(target_state, Actor2KnownGroupCode)",
      source_sector: sector("Actor1Type1Code"),
      target_sector: sector("Actor2Type1Code"),
      source_name: "Actor1Code",
      target_name: "Actor2Code",
      code: "EventCode",
      report: columns.includes("SOURCEURL") ? "SOURCEURL" : "null::varchar",
    },
    isOdd: `try_cast(GlobalEventID as hugeint) is null or length(GlobalEventID) > 19
      or length(SQLDATE) <> 8 or length(DATEADDED) not in (8, 14)
      or try_cast(SQLDATE as integer) is null or try_cast(DATEADDED as bigint) is null`,
  };
}
