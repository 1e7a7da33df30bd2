import type { ServerResponse } from "node:http";

/** Answers with a document. */
export function sendJson(response: ServerResponse, status: number, document: object): void {
  response.writeHead(status, {
    "Content-Type": "application/json",
    "Cache-Control": "no-store",
  });
  response.end(`${JSON.stringify(document)}\n`);
}
