import { casebookFiles, casebookText, writeSheets } from "@harmel/core";
import { casebookMarkdown } from "@harmel/views";
import { z } from "zod";
import { caseInput } from "../inputs.ts";
import { openCase } from "../openCase.ts";
import type { Operation } from "../operation.ts";

const formats = ["json", "csv", "md", "folder"] as const;

const input = z.strictObject({
  case: caseInput,
  format: z
    .enum(formats, { error: ({ input: given }) => `is none of ${formats.join(", ")}: ${given}` })
    .default("json"),
});

/** A case as files: `csv` are three sheets, `folder` one file a record. */
export type ExportDocument =
  | { readonly format: "json" | "md"; readonly name: string; readonly text: string }
  | {
      readonly format: "csv" | "folder";
      readonly files: readonly { readonly path: string; readonly text: string }[];
    };

const fileEntry = z.object({ path: z.string(), text: z.string() });

/** Writes a case as files: the same bytes for the same case. */
export const exportCase: Operation<typeof input, ExportDocument> = {
  name: "export",
  summary: "a case as one JSON file, as sheets, as text, or as a folder for git",
  input,
  output: z.discriminatedUnion("format", [
    z.object({ format: z.enum(["json", "md"]), name: z.string(), text: z.string() }),
    z.object({ format: z.enum(["csv", "folder"]), files: z.array(fileEntry) }),
  ]),
  needs: "reader",
  http: {
    method: "get",
    path: "/cases/{case}/export",
    isKept: true,
    texts: { json: "application/json", md: "text/markdown; charset=utf-8" },
  },
  async run(home, { case: name, format }) {
    const casebook = await openCase.run(home, { case: name });
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
  },
};

function sheets(casebook: Parameters<typeof writeSheets>[0]) {
  const texts = Object.entries(writeSheets(casebook));
  return texts.map(([name, text]: [string, string]) => ({ path: `${name}.csv`, text }));
}
