const actor = (n: 1 | 2): string[] =>
  "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code"
    .split(" ")
    .map((name) => `Actor${n}${name}`);

const place = (of: string, hasSecondRegion: boolean): string[] =>
  ["Type", "FullName", "CountryCode", "ADM1Code"]
    .concat(hasSecondRegion ? ["ADM2Code"] : [], ["Lat", "Long", "FeatureID"])
    .map((name) => `${of}Geo_${name}`);

const columns = (hasSecondRegion: boolean): readonly string[] =>
  ["GlobalEventID", "SQLDATE", "MonthYear", "Year", "FractionDate"].concat(
    actor(1),
    actor(2),
    ["IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass"],
    ["GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone"],
    ["Actor1", "Actor2", "Action"].flatMap((of) => place(of, hasSecondRegion)),
    ["DATEADDED", "SOURCEURL"],
  );

/** GDELT 2.0 events, 61 columns. */
export const gdelt2Columns = columns(true);
/** GDELT 1.0 events since April 2013, 58 columns. */
export const gdelt1Columns = columns(false);
/** GDELT 1.0 events of the backfile to March 2013, 57 columns: no address. */
export const gdelt1BackfileColumns = gdelt1Columns.slice(0, -1);

/** The columns of a row without a header, by their number. */
export const columnsByCount: ReadonlyMap<number, readonly string[]> = new Map(
  [gdelt2Columns, gdelt1Columns, gdelt1BackfileColumns].map((names) => [names.length, names]),
);
