import { EventsError } from "../EventsError.ts";
import { dataSetName } from "../formats/dataSetName.ts";
import type { Importer } from "../formats/Importer.ts";
import { reservedDataSets } from "../formats/reservedDataSets.ts";

/**
 * An importer whose rows belong to the data set that its owner names.
 *
 * @throws {EventsError} when the format has one data set alone, or the name is none or is taken.
 */
export function namedImporter(importer: Importer, dataSet: string, file: string): Importer {
  if (dataSet === importer.dataSet) return importer;
  const { format } = importer;
  if (importer.hasManySets !== true) {
    const what = `rows of ${format} belong to ${importer.dataSet}`;
    throw new EventsError("data-set-name", { what, file, dataSet });
  }
  const checked = dataSetName.safeParse(dataSet);
  const problem = checked.success ? undefined : checked.error.issues[0]?.message;
  const what =
    problem ?? (reservedDataSets.has(dataSet) ? "it is the name of a format" : undefined);
  if (what !== undefined) throw new EventsError("data-set-name", { what, file, dataSet });
  return { ...importer, dataSet };
}
