import { type Casebook, casebookSchema, parseCasebook } from "@harmel/core";
import { z } from "zod";
import { Fault } from "./Fault.ts";
import { readCasebookFile } from "./files/readCasebookFile.ts";
import type { Home } from "./home.ts";
import { caseInput } from "./inputs.ts";
import { listCases } from "./listCases.ts";
import type { Operation } from "./operation.ts";
import { findCase } from "./store/findCase.ts";

const input = z.strictObject({ case: caseInput });

/** Opens a case: a bundled or stored one by its id, which is kept until it changes, or a file. */
export const openCase: Operation<typeof input, Casebook> = {
  name: "open",
  summary: "open a case by its id or its file",
  input,
  output: casebookSchema,
  needs: "reader",
  http: { method: "get", path: "/cases/{case}/casebook", isKept: true },
  async run(home, { case: name }) {
    const found = await findCase(home, name);
    return found?.casebook ?? parseCasebook(await readFile(home, name));
  },
};

async function readFile(home: Home, name: string): Promise<unknown> {
  if (home.filesFrom === undefined) {
    throw looksLikePath(name)
      ? new Fault("files-closed", { case: name })
      : await unknown(home, name);
  }
  try {
    return await readCasebookFile(name, home.filesFrom);
  } catch (thrown) {
    // A folder may well be called as a case that is in the bin: the export of it.
    const isMissing =
      thrown instanceof Fault && ["file-missing", "file-is-folder"].includes(thrown.code);
    throw isMissing && !looksLikePath(name) ? await unknown(home, name) : thrown;
  }
}

function looksLikePath(name: string): boolean {
  return /[/\\]|\.\w+$/.test(name);
}

async function unknown(home: Home, name: string): Promise<Fault> {
  const ids = (await listCases.run(home, {})).map(({ id }) => id);
  const known = ids.length > 6 ? "one that harmel cases lists" : ids.join(" or ");
  return new Fault("case-unknown", { case: name, known });
}
