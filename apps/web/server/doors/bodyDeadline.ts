import type { IncomingMessage, ServerResponse } from "node:http";
import { Fault } from "@harmel/operations";
import { sendFault } from "./sendFault.ts";

/** Ends a request whose body has not arrived in time, in milliseconds. */
export function bodyDeadline(
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
  patience: number,
): void {
  const timer = setTimeout(() => {
    if (request.complete) return;
    response.once("finish", () => request.destroy());
    sendFault(request, response, new Fault("body-too-slow"), id, { Connection: "close" });
  }, patience);
  response.once("close", () => clearTimeout(timer));
}
