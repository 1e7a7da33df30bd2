import type { FastReading } from "../FastReading.ts";
import type { GdeltLayout } from "./detect.ts";

const sector = (type: string): string =>
  `case when ${type} is null then 'unstated' when ${type} = 'GOV' then 'government'
     when ${type} = 'MIL' then 'military' else 'other' end`;
/** GDELT as DuckDB reads it; the same rules as the mapping. */
export function gdeltFast(layout: GdeltLayout): FastReading | undefined {
  const { version, columns, separator, hasHeader } = layout;
  if (hasHeader || separator !== "\t") return undefined;
  return {
    separator,
    columns,
    types: {
      GlobalEventID: "BIGINT",
      SQLDATE: "DATE",
      DATEADDED: version === 2 ? "TIMESTAMP" : "DATE",
    },
    dateFormat: "%Y%m%d",
    timestampFormat: "%Y%m%d%H%M%S",
    countries: { source: "Actor1CountryCode", target: "Actor2CountryCode" },
    select: {
      id: "GlobalEventID::varchar",
      day: "SQLDATE",
      known: "DATEADDED::date",
      source: "coalesce(source_state, Actor1KnownGroupCode)",
      target: "coalesce(target_state, Actor2KnownGroupCode)",
      source_sector: sector("Actor1Type1Code"),
      target_sector: sector("Actor2Type1Code"),
      source_name: "Actor1Code",
      target_name: "Actor2Code",
      code: "EventCode",
      report: columns.includes("SOURCEURL") ? "SOURCEURL" : "null::varchar",
    },
  };
}
