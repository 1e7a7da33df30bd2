import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { repository } from "../paths.ts";

/**
 * Expects a text to be what a file under `tests/golden` holds. HARMEL_UPDATE=1 writes the file anew:
 * read what changed before you commit it.
 */
export async function expectGolden(text: string, name: string): Promise<void> {
  const file = join(repository, "tests", "golden", name);
  if (process.env.HARMEL_UPDATE) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  expect(text).toBe(await readFile(file, "utf8"));
}
