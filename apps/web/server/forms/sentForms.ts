import type { IncomingHttpHeaders } from "node:http";
import type { FormState } from "./FormState.ts";

const header = "x-harmel-form";
const key = Symbol.for("harmel.sentForms");

/** One for the process: the server and the pages that Next builds load this file apart. */
const shared = globalThis as { [key]?: Map<string, FormState> };
const kept = (shared[key] ??= new Map());

/** Hands what became of a form to the page that shows it, until `forget` is called. */
export function handToPage(headers: IncomingHttpHeaders, id: string, state: FormState): () => void {
  kept.set(id, state);
  headers[header] = id;
  return () => kept.delete(id);
}

/** What became of the form that this page was sent; nothing where it was asked for as usual. */
export function readSentForm(headers: Pick<Headers, "get">): FormState | undefined {
  return kept.get(headers.get(header) ?? "");
}
