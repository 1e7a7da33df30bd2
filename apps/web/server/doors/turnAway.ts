import type { IncomingMessage, ServerResponse } from "node:http";
import { Fault } from "@harmel/operations";
import { ownPath } from "./ownPath.ts";
import { redirect } from "./redirect.ts";
import { sendFault } from "./sendFault.ts";

/** Answers whoever is not signed in: a page leads to the sign-in page and from there back, all else is 401. */
export function turnAway(request: IncomingMessage, response: ServerResponse, id: string): void {
  const { method, url = "/" } = request;
  if (url.startsWith("/api/") || (method !== "GET" && method !== "HEAD")) {
    sendFault(request, response, new Fault("signed-out"), id);
    return;
  }
  const query = new URLSearchParams({ next: ownPath(url) });
  redirect(response, `/sign-in?${query.toString()}`);
}
