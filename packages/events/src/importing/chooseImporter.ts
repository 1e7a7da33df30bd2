import { EventsError } from "../EventsError.ts";
import { detectFormat } from "../formats/detectFormat.ts";
import type { FormatId, Importer, Reading } from "../formats/Importer.ts";
import { importers } from "../formats/importers.ts";
import type { Sample } from "../formats/Sample.ts";

/**
 * The importer for a file, the one asked for or the one its content shows, and how it reads the file.
 *
 * @throws {EventsError} when none fits.
 */
export function chooseImporter(
  sample: Sample,
  file: string,
  { format, mapped }: { readonly format?: FormatId; readonly mapped?: Importer },
): { readonly importer: Importer; readonly reading: Reading } {
  const importer =
    mapped ??
    (format === undefined
      ? detectFormat({ ...sample, name: file })
      : importers.find((known) => known.format === format));
  if (importer === undefined) throw new EventsError("mapping-missing", { file });
  const reading = importer.open(sample);
  if (!("reason" in reading)) return { importer, reading };
  throw new EventsError("events-none-read", {
    format: importer.format,
    reason: reading.reason,
    file,
  });
}
