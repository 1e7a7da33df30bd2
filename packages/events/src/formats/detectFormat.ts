import { EventsError } from "../EventsError.ts";
import type { Importer } from "./Importer.ts";
import { importers } from "./importers.ts";
import type { Sample } from "./Sample.ts";

/**
 * The importer for the beginning of a file, told from its content.
 *
 * @throws {EventsError} when no format knows it, or when formats that only the owner of the file can
 * tell apart (KEDS with CAMEO or WEIS codes) both may.
 */
export function detectFormat(sample: Sample): Importer {
  const answers = importers.map((importer) => ({ importer, answer: importer.detect(sample) }));
  const sure = answers.find(({ answer }) => answer === "yes");
  if (sure) return sure.importer;
  const perhaps = answers.filter(({ answer }) => answer === "unsure");
  if (perhaps.length === 0) throw new EventsError("format-unknown", { file: sample.name });
  const formats = perhaps.map(({ importer }) => importer.format).join(" or ");
  throw new EventsError("scheme-unsure", { formats, file: sample.name });
}
