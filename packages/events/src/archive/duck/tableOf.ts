import { EventsError } from "../../EventsError.ts";
import { Duck } from "./Duck.ts";
import { literal } from "./sql.ts";

/**
 * Writes a Parquet file as a table of text with a header and commas.
 *
 * @throws {EventsError} when the file is cut off or damaged.
 */
export async function tableOf(folder: string, from: string, to: string): Promise<void> {
  await using duck = await Duck.open({ folder, readable: [from] });
  try {
    await duck.run(
      `copy (from read_parquet(${literal(from)})) to ${literal(to)} (format csv, header)`,
    );
  } catch (cause) {
    throw new EventsError("file-cut-off", { file: from }, cause);
  }
}
