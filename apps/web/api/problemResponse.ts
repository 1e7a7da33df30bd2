import { type Fault, problemOf } from "@harmel/operations";
import type { ApiAnswer } from "./ApiAnswer.ts";
import type { Visit } from "../server/doors/Route.ts";

/** A fault as `application/problem+json` (RFC 9457). */
export function problemResponse(fault: Fault, request: Request, visit: Visit): ApiAnswer {
  // A change whose If-Match no longer holds is a failed precondition; others are conflicts.
  const isPrecondition = fault.conflicts !== undefined && request.headers.has("if-match");
  const status = isPrecondition ? 412 : fault.status;
  const problem = { ...problemOf(fault, visit.home.folder), status, request: visit.id };
  const { allow } = fault.fields;
  return {
    status,
    body: `${JSON.stringify(problem)}\n`,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(fault.code === "method-wrong" && { Allow: String(allow) }),
      ...(fault.code === "body-too-large" && { Connection: "close" }),
    },
  };
}
