import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve, sep } from "node:path";
import { Fault } from "@harmel/operations";

/**
 * Writes files below a folder. A server may have named them: none leaves the folder.
 *
 * @throws {Fault} where a path does, or the system does not let us write.
 */
export async function writeFiles(
  files: readonly { readonly path: string; readonly text: string }[],
  folder: string,
  from: string,
): Promise<void> {
  const root = resolve(from, folder);
  const places = files.map(({ path, text }) => ({ place: resolve(root, path), path, text }));
  const outside = places.find(({ place }) => !place.startsWith(root + sep));
  if (outside !== undefined) {
    throw new Fault("input-invalid", {
      what: `a file would leave the folder: ${outside.path}`,
      how: "do not trust where it comes from",
    });
  }
  for (const { place, text } of places) {
    try {
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, text);
    } catch (cause) {
      const reason = (cause as NodeJS.ErrnoException).code ?? "unknown";
      throw new Fault("file-unwritable", { reason, file: place }, { cause });
    }
  }
}
