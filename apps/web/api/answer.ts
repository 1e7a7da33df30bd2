import { Fault, operations, placed } from "@harmel/operations";
import type { Visit } from "../server/doors/Route.ts";
import type { ApiAnswer } from "./ApiAnswer.ts";
import { changeStream } from "./changeStream.ts";
import { fromOperation } from "./fromOperation.ts";
import { openApi } from "./openApi.ts";
import { problemResponse } from "./problemResponse.ts";
import { readablePage } from "./readablePage.ts";
import { type Endpoint, endpointFor } from "./endpointFor.ts";

/** What stands below `/api/v1`: each operation at its place, and what tells of them. */
const endpoints: readonly Endpoint[] = [
  { method: "get", path: "", answer: readablePage },
  { method: "get", path: "/openapi.json", answer: openApi },
  ...placed(operations).map((operation): Endpoint => ({
    method: operation.http.method,
    path: operation.http.path,
    answer: (request, visit) =>
      operation.http.path === "/changes" && wantsStream(request)
        ? changeStream(request, visit)
        : fromOperation(operation, request, visit),
  })),
];

/** Answers a request below `/api/v1`; a fault is an answer, too. */
export async function answer(request: Request, visit: Visit): Promise<ApiAnswer> {
  try {
    return await endpointFor(endpoints, request).answer(request, visit);
  } catch (thrown) {
    const fault = Fault.from(thrown);
    if (fault.status >= 500) visit.log.error({ code: fault.code, err: thrown }, "failed");
    return problemResponse(fault, request, visit);
  }
}

function wantsStream({ headers }: Request): boolean {
  return headers.get("accept")?.includes("text/event-stream") === true;
}
