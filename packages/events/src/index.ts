/**
 * Machine-coded events: importers, and the archive that keeps them.
 *
 * ```ts
 * await using archive = new DuckArchive(folder);
 * const report = await importEvents(archive, { folder, files: ["20191024143000.export.CSV.zip"] });
 * const series = await seriesOf(archive, { dyad: ["BLR", "UKR"] });
 * ```
 */
export type {
  ActRows,
  ActsQuestion,
  Archive,
  CodeRows,
  DataSet,
  DataSetRows,
  DyadPressure,
} from "./archive/Archive.ts";
export { ClickHouseArchive } from "./archive/clickhouse/ClickHouseArchive.ts";
export { DuckArchive } from "./archive/duck/DuckArchive.ts";
export { kindOfCode } from "./codebooks/kindOfCode.ts";
export { EventsError, type EventsErrorCode } from "./EventsError.ts";
export { namedPrincipals, principalName } from "./actors/principalName.ts";
export { principalNamed } from "./actors/principalNamed.ts";
export { stateCodes } from "./actors/stateCodes.ts";
export type { FormatId } from "./formats/Importer.ts";
export { type ImportedFile, type ImportReport, importEvents } from "./importing/importEvents.ts";
export { type SeriesDay, type SeriesOfDyad, seriesOf } from "./series/seriesOf.ts";
export { suggestMapping } from "./importing/suggestMapping.ts";
export type { Mapping } from "./formats/mapped/mappingSchema.ts";
export type { Progress } from "./importing/Progress.ts";
