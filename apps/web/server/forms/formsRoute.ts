import type { IncomingMessage, ServerResponse } from "node:http";
import { Fault, checkRole } from "@harmel/operations";
import { redirect } from "../doors/redirect.ts";
import type { Route, Visit } from "../doors/Route.ts";
import { formAt } from "./formAt.ts";
import { forms } from "./forms.ts";
import { readSentFields } from "./readSentFields.ts";
import { handToPage } from "./sentForms.ts";

/** A casebook of tens of thousands of signals; larger ones are merged by the command. */
const largest = 16_000_000;

/**
 * Takes the forms of the pages below a prefix, without any script: what was sent is done and leads
 * on, or the same page is shown again with what was typed and what is wrong with it.
 */
export function formsRoute(prefix: string): Route {
  return { prefix, bodyLimit: largest, bodyTimeout: 60_000, handle: take };
}

async function take(
  request: IncomingMessage,
  response: ServerResponse,
  visit: Visit,
): Promise<void | "page"> {
  const { method = "GET", url = "/" } = request;
  if (method !== "POST") return "page";
  const { pathname, searchParams: query } = new URL(url, "http://own.invalid");
  const found = formAt(pathname, forms);
  if (found === undefined) throw new Fault("method-wrong", { method, allow: "GET" });
  const { caller, home } = visit;
  checkRole({ name: pathname, needs: found.form.needs }, home);
  const sent = { ...(await readSentFields(request)), place: found.place, query, home, caller };
  const outcome = await found.form.submit(sent);
  if (typeof outcome === "string") return redirect(response, outcome);
  response.once("close", handToPage(request.headers, visit.id, outcome));
  asGet(request);
  return "page";
}

/** The page of a form that was not taken is asked for as by a GET. */
function asGet(request: IncomingMessage): void {
  request.method = "GET";
  for (const name of ["content-type", "content-length", "content-encoding"]) {
    delete request.headers[name];
  }
}
