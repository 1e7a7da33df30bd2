import { readFile } from "node:fs/promises";
import { EventsError } from "../../EventsError.ts";
import { systemFault } from "../../reading/systemFault.ts";
import { reservedDataSets } from "../reservedDataSets.ts";
import { type Mapping, mappingSchema } from "./mappingSchema.ts";

/**
 * Reads a mapping file.
 *
 * @throws {EventsError} with everything that is wrong with it.
 */
export async function readMapping(file: string): Promise<Mapping> {
  const text = await readFile(file, "utf8").catch((thrown) =>
    Promise.reject(systemFault(thrown, file)),
  );
  const checked = mappingSchema.safeParse(parsed(text, file));
  if (checked.success && !reservedDataSets.has(checked.data.dataSet)) return checked.data;
  if (checked.success) {
    const what = `dataSet is the name of a format: ${checked.data.dataSet}`;
    throw new EventsError("mapping-invalid", { what, file });
  }
  const what = checked.error.issues
    .map(({ path, message }) => `${path.join(".")} ${message}`)
    .join("; ");
  throw new EventsError("mapping-invalid", { what, file });
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new EventsError("mapping-invalid", { what: "is not JSON", file }, cause);
  }
}
