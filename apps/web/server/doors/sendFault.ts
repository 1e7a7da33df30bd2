import type { IncomingMessage, ServerResponse } from "node:http";
import { type Fault, problemOf } from "@harmel/operations";

/**
 * Answers with a fault: `application/problem+json` (RFC 9457) below /api/, else plain text. Neither
 * holds a path or a stack; of our own faults it tells no more than the request's id.
 */
export function sendFault(
  request: Pick<IncomingMessage, "url">,
  response: ServerResponse,
  fault: Fault,
  id: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const { status, fields } = fault;
  const problem = problemOf(fault);
  const asJson = request.url?.startsWith("/api/") === true;
  response.writeHead(status, {
    "Content-Type": asJson ? "application/problem+json" : "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    ...(status === 401 && { "WWW-Authenticate": "Bearer" }),
    ...(typeof fields.seconds === "number" && { "Retry-After": String(fields.seconds) }),
    ...headers,
  });
  const [first] = problem.problems;
  response.end(
    asJson
      ? `${JSON.stringify({ ...problem, request: id })}\n`
      : `${problem.title}\n${first?.fix}\nrequest ${id}\n`,
  );
}
