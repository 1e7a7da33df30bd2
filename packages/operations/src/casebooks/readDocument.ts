import { readdir, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { casebookFromFiles } from "@harmel/core";
import { z } from "zod";
import { Fault } from "../Fault.ts";
import { readCasebookFile } from "../files/readCasebookFile.ts";
import { readText } from "../files/readText.ts";
import { caseInput } from "../inputs.ts";
import type { Operation } from "../operation.ts";

const input = z.strictObject({ file: caseInput });

/** Files that a casebook's folder may hold. */
const mostFiles = 200_000;

/** Reads what is to be written to a case: a JSON file, `-` for what is piped in, or a folder. */
export const readDocument: Operation<typeof input, unknown> = {
  name: "document",
  summary: "read a JSON file, or a casebook that lies in a folder",
  input,
  output: z.unknown(),
  needs: "reader",
  async run({ filesFrom }, { file }) {
    if (filesFrom === undefined) throw new Fault("files-closed", { case: file });
    if (file === "-") return readCasebookFile("/dev/stdin", filesFrom);
    const place = resolve(filesFrom, file);
    const isFolder = await stat(place).then(
      (found) => found.isDirectory(),
      () => false,
    );
    return isFolder ? readFolder(place, file) : readCasebookFile(file, filesFrom);
  },
};

async function readFolder(folder: string, name: string): Promise<unknown> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !/(?:^|\/)\./.test(path));
  if (paths.length > mostFiles) {
    throw new Fault("file-too-large", {
      size: `${paths.length} files`,
      limit: mostFiles,
      file: name,
    });
  }
  const files = [];
  // Without its head a folder is no casebook's, and what lies in it is nobody's fault.
  for (const path of paths.includes("casebook.json") ? paths : []) {
    files.push({ path, text: await readText(path, folder) });
  }
  const read = casebookFromFiles(files);
  if (read.ok) return read.casebook;
  const problems = read.problems.map(({ file, path, ...rest }) => ({
    ...rest,
    path: path === "" ? file : `${file} ${path}`,
  }));
  throw new Fault("casebook-invalid", { problems: problems.length }, { problems });
}
