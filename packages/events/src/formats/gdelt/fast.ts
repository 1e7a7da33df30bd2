import type { FastReading } from "../FastReading.ts";
import type { GdeltLayout } from "./detect.ts";

const sector = (type: string): string =>
  `case when ${type} is null then 'unstated'::sector when ${type} = 'GOV' then 'government'::sector
     when ${type} = 'MIL' then 'military'::sector else 'other'::sector end`;

/** The day of a number of eight digits; DuckDB's own reader would take 2024071 for one. */
const day = (number: string): string =>
  `case when ${number} between 10000101 and 99991231 then try(make_date(
     (${number} // 10000)::integer, (${number} // 100 % 100)::integer, (${number} % 100)::integer)) end`;

/**
 * GDELT as DuckDB reads it; the same rules as the mapping. The one difference: of a number in another
 * spelling (` 5`, `5.0`) it takes the number, where the mapping rejects the row.
 */
export function gdeltFast(layout: GdeltLayout): FastReading | undefined {
  const { version, columns, separator, hasHeader } = layout;
  if (hasHeader || separator !== "\t") return undefined;
  return {
    separator,
    columns,
    types: { GlobalEventID: "BIGINT", SQLDATE: "INTEGER", DATEADDED: "BIGINT" },
    countries: { source: "Actor1CountryCode", target: "Actor2CountryCode" },
    select: {
      id: "GlobalEventID::varchar",
      day: day("SQLDATE"),
      known: day(version === 2 ? "(DATEADDED // 1000000)" : "DATEADDED"),
      source: "coalesce(source_state, Actor1KnownGroupCode)",
      target: "coalesce(target_state, Actor2KnownGroupCode)",
      source_sector: sector("Actor1Type1Code"),
      target_sector: sector("Actor2Type1Code"),
      source_name: "Actor1Code",
      target_name: "Actor2Code",
      code: "try_cast(EventCode as code)",
      report: columns.includes("SOURCEURL") ? "SOURCEURL" : "null::varchar",
    },
  };
}
