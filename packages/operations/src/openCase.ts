import { bundledCases } from "@harmel/cases";
import { type Casebook, casebookSchema, parseCasebook } from "@harmel/core";
import { z } from "zod";
import { Fault } from "./Fault.ts";
import { readCasebookFile } from "./files/readCasebookFile.ts";
import type { Home } from "./home.ts";
import { caseInput } from "./inputs.ts";
import type { Operation } from "./operation.ts";

const input = z.strictObject({ case: caseInput });

/** Opens a case: a bundled one by its id, which is read once and kept, or a casebook file. */
export const openCase: Operation<typeof input, Casebook> = {
  name: "open",
  summary: "open a case by its id or its file",
  input,
  output: casebookSchema,
  needs: "reader",
  http: { method: "get", path: "/cases/{case}/casebook", isKept: true },
  async run(home, { case: name }) {
    const bundled = bundledCases.find(({ id }) => id === name);
    if (bundled !== undefined) return bundled.load();
    return parseCasebook(await readFile(home, name));
  },
};

async function readFile(home: Home, name: string): Promise<unknown> {
  if (home.filesFrom === undefined) {
    throw looksLikePath(name) ? new Fault("files-closed", { case: name }) : unknownCase(name);
  }
  try {
    return await readCasebookFile(name, home.filesFrom);
  } catch (thrown) {
    const isMissing = thrown instanceof Fault && thrown.code === "file-missing";
    throw isMissing && !looksLikePath(name) ? unknownCase(name) : thrown;
  }
}

function looksLikePath(name: string): boolean {
  return /[/\\]|\.\w+$/.test(name);
}

function unknownCase(name: string): Fault {
  const known = bundledCases.map(({ id }) => id).join(" or ");
  return new Fault("case-unknown", { case: name, known });
}
