import {
  type Casebook,
  type RestrictedSource,
  casebookFiles,
  casebookText,
  writeSheets,
} from "@harmel/core";
import { casebookMarkdown } from "@harmel/views";
import { z } from "zod";
import { caseInput } from "../inputs.ts";
import { openCase } from "../openCase.ts";
import type { Operation } from "../operation.ts";
import { findCase, type FoundCase } from "../store/findCase.ts";
import { passedOn } from "./passedOn.ts";

const formats = ["json", "csv", "md", "folder"] as const;

const input = z.strictObject({
  case: caseInput,
  format: z
    .enum(formats, { error: ({ input: given }) => `is none of ${formats.join(", ")}: ${given}` })
    .default("json")
    .describe("As what it is written; csv and folder are files in a list"),
  withRestricted: z
    .union([z.boolean(), z.stringbool()])
    .default(false)
    .describe("Whether what may not be passed on is in it"),
});

/** A case as files: `csv` are three sheets, `folder` one file a record. */
export type ExportDocument = Exported & {
  readonly leftOut: readonly RestrictedSource[];
  /** Where in its history a stored case stood: `since` of the merge that brings the files back. */
  readonly revision?: number;
};

type Exported =
  | { readonly format: "json" | "md"; readonly name: string; readonly text: string }
  | {
      readonly format: "csv" | "folder";
      readonly files: readonly { readonly path: string; readonly text: string }[];
    };

const leftOut = z.array(z.object({ source: z.string(), reports: z.number(), signals: z.number() }));
const revision = z.number().int().optional().describe("`since` of a merge that brings it back");
const fileEntry = z.object({ path: z.string(), text: z.string() });

/** Writes a case as files: the same bytes for the same case. */
export const exportCase: Operation<typeof input, ExportDocument> = {
  name: "export",
  summary: "a case as one JSON file, as sheets, as text, or as a folder for git",
  input,
  output: z.discriminatedUnion("format", [
    z.object({
      format: z.enum(["json", "md"]),
      name: z.string(),
      text: z.string(),
      leftOut,
      revision,
    }),
    z.object({ format: z.enum(["csv", "folder"]), files: z.array(fileEntry), leftOut, revision }),
  ]),
  needs: "reader",
  http: {
    method: "get",
    path: "/cases/{case}/export",
    isKept: true,
    texts: { json: "application/json", md: "text/markdown; charset=utf-8" },
  },
  async run(home, { case: name, format, withRestricted }) {
    const found = await findCase(home, name);
    const whole = found?.casebook ?? (await openCase.run(home, { case: name }));
    const kept = withRestricted ? { casebook: whole, leftOut: [] } : passedOn(whole);
    return { ...exported(kept.casebook, format), leftOut: kept.leftOut, ...revisionOf(found) };
  },
};

function revisionOf(found: FoundCase | undefined): Pick<ExportDocument, "revision"> {
  return found === undefined || found.isBundled ? {} : { revision: found.revision };
}

function exported(casebook: Casebook, format: (typeof formats)[number]): Exported {
  switch (format) {
    case "json":
      return { format, name: `${casebook.id}.json`, text: casebookText(casebook) };
    case "md":
      return { format, name: `${casebook.id}.md`, text: casebookMarkdown(casebook) };
    case "csv":
      return { format, files: sheets(casebook) };
    default:
      return { format, files: casebookFiles(casebook) };
  }
}

function sheets(casebook: Parameters<typeof writeSheets>[0]) {
  const texts = Object.entries(writeSheets(casebook));
  return texts.map(([name, text]: [string, string]) => ({ path: `${name}.csv`, text }));
}
