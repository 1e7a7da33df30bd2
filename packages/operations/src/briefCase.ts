import { analyse } from "@harmel/core";
import { type Brief, briefHtml, briefMarkdown, briefOf } from "@harmel/views";
import { z } from "zod";
import { briefDocument } from "./documents/briefDocument.ts";
import { caseInput, dayInput } from "./inputs.ts";
import { openCase } from "./openCase.ts";
import type { Operation } from "./operation.ts";

const input = z.strictObject({
  case: caseInput,
  asOf: dayInput.optional(),
  format: z.enum(["md", "html", "json"]).default("md").describe("How it is drawn"),
});

/** A brief, drawn in the format asked for: text for `md` and `html`, data for `json`. */
export type BriefDocument =
  | { readonly format: "md" | "html"; readonly text: string }
  | { readonly format: "json"; readonly brief: Brief };

/** Writes the brief of a case as known on a day: the same bytes for the same input. */
export const briefCase: Operation<typeof input, BriefDocument> = {
  name: "brief",
  summary: "a page and a half to send: bottom line, changes, explanations, what to watch",
  input,
  output: briefDocument,
  needs: "reader",
  http: {
    method: "get",
    path: "/cases/{case}/brief",
    isKept: true,
    texts: { md: "text/markdown; charset=utf-8", html: "text/html; charset=utf-8" },
  },
  async run(home, { case: name, asOf, format }) {
    const casebook = await openCase.run(home, { case: name });
    const brief = briefOf(casebook, analyse(casebook, { ...(asOf && { asOf }), fragility: true }));
    if (format === "json") return { format, brief };
    return { format, text: format === "md" ? briefMarkdown(brief) : briefHtml(brief) };
  },
};
