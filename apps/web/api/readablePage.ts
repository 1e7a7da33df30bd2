import { createHash } from "node:crypto";
import { faults, inputParts, operations, placed, type PlacedOperation } from "@harmel/operations";
import { htmlText } from "@harmel/views";
import type { ApiAnswer } from "./ApiAnswer.ts";

const style = `body{max-width:72ch;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color-scheme:light dark}
h2{font-size:1rem;margin:1.6rem 0 0;font-family:ui-monospace,monospace}p{margin:.2rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem;margin:.3rem 0}dt{font-family:ui-monospace,monospace}dd{margin:0}`;

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The API as a page to read: what stands where, what it takes, and every fault. */
export async function readablePage(): Promise<ApiAnswer> {
  const html = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Harmel: the API</title><style>${style}</style>
<h1>The API</h1>
<p>JSON over HTTP, below <code>/api/v1</code>; for programs: <a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
<p>On a server with users send <code>Authorization: Bearer TOKEN</code>. A change of a record says with
<code>If-Match: "3"</code> which revision was read, the ETag of reading it; <code>"0"</code> is for a new one. Lists come a
page at a time: <code>next</code> of one page is <code>cursor</code> of the following. <code>GET /changes</code> with
<code>Accept: text/event-stream</code> tells of changes as they come.</p>
${placed(operations).map(place).join("\n")}
<h1>Faults</h1>
<p>An answer that is a fault is <code>application/problem+json</code>: <code>code</code> is one of these, <code>problems</code> say where,
what is wrong and how to mend it, and <code>conflicts</code> hold both versions of a record that somebody else changed.</p>
<dl>${Object.entries(faults).map(fault).join("")}</dl>
</html>
`;
  return {
    status: 200,
    body: html,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy,
      "Cache-Control": "no-cache",
    },
  };
}

function place(operation: PlacedOperation): string {
  const { http, summary, needs } = operation;
  const { parameters, body } = inputParts(operation);
  const rows = parameters.map((one) => {
    const { description } = one["schema"] as { readonly description?: string };
    const words = [`in the ${String(one["in"])}`, ...(description ? [description] : [])];
    return row(`${String(one["name"])}${one["required"] ? "" : "?"}`, words.join(": "));
  });
  const fields = Object.keys((body?.["properties"] as object | undefined) ?? {});
  if (body !== undefined) rows.push(row("body", fields.join(", ") || (http.body ?? "")));
  return `<h2>${htmlText(`${http.method.toUpperCase()} ${http.path}`)}</h2>
<p>${htmlText(summary)} (${needs})</p><dl>${rows.join("")}</dl>`;
}

function fault([code, { status, problem }]: [string, { status: number; problem: string }]): string {
  return `<dt id="${code}">${code}</dt><dd>${status}: ${htmlText(problem)}</dd>`;
}

function row(name: string, words: string): string {
  return `<dt>${htmlText(name)}</dt><dd>${htmlText(words)}</dd>`;
}
