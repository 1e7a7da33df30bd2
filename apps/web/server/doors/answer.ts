import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Caller } from "@harmel/accounts";
import { Fault } from "@harmel/operations";
import type { Logger } from "pino";
import { addressFault } from "./addressFault.ts";
import { bodyDeadline } from "./bodyDeadline.ts";
import { bodyFault } from "./bodyFault.ts";
import { setCallerHeader } from "./callerHeader.ts";
import { isOpen } from "./isOpen.ts";
import { limits } from "./limits.ts";
import { loggedPath } from "./log.ts";
import { ownOrigins } from "./ownOrigins.ts";
import { refusal } from "./refusal.ts";
import type { Route, Visit } from "./Route.ts";
import { routeFor } from "./routeFor.ts";
import { securityHeaders } from "./securityHeaders.ts";
import { sendFault } from "./sendFault.ts";
import type { Settings } from "./Settings.ts";
import { turnAway } from "./turnAway.ts";

/** What stands behind the doors. */
export interface House {
  readonly settings: Settings;
  readonly log: Logger;
  readonly routes: readonly Route[];
  /** Aborted when the server stops. */
  readonly stopping: AbortSignal;
  /** Whether what is kept can be read. */
  readonly isReadable: () => Promise<boolean>;
  /** Takes the forms by which one signs in and out, and gives whether the request was one. */
  readonly entrance: (
    request: IncomingMessage,
    response: ServerResponse,
    log: Logger,
  ) => Promise<boolean>;
  readonly callerOf: (request: IncomingMessage) => Promise<Caller | undefined>;
  readonly pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** Takes every request through the doors, in this order: Host and Origin, health, body, entrance, caller, route. */
export function answerFor(house: House) {
  const origins = ownOrigins(house.settings);
  const headers = Object.entries(securityHeaders(house.settings.publicUrl));
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const id = randomUUID();
    const log = house.log.child({ request: id });
    logAnswer(request, response, log, routeFor(pathOf(request), house.routes));
    for (const [name, value] of headers) response.setHeader(name, value);
    try {
      const refused = refusal(request, origins);
      if (refused) {
        sendFault(request, response, refused, id, { Connection: "close" });
      } else if (pathOf(request) === "/healthz") {
        await sayHealth(response, house);
      } else {
        await admit(request, response, house, { id, log });
      }
    } catch (thrown) {
      const isGone = request.errored !== null && !(thrown instanceof Fault);
      const fault = isGone ? new Fault("body-cut-off") : Fault.from(thrown);
      if (fault.status < 500) log.info({ code: fault.code }, "refused");
      else log.error({ code: fault.code, err: thrown }, "failed");
      sendFault(request, response, fault, id);
    }
  };
}

async function admit(
  request: IncomingMessage,
  response: ServerResponse,
  house: House,
  { id, log }: Pick<Visit, "id" | "log">,
): Promise<void> {
  const route = routeFor(pathOf(request), house.routes);
  const fault = addressFault(request.url) ?? bodyFault(request, route?.bodyLimit);
  if (fault) return sendFault(request, response, fault, id, { Connection: "close" });
  bodyDeadline(request, response, id, route?.bodyTimeout ?? limits.bodyTimeout);
  if (await house.entrance(request, response, log)) return;
  const caller = await house.callerOf(request);
  if (caller) log.setBindings({ caller: caller.name, via: caller.via });
  setCallerHeader(request.headers, caller);
  if (!caller && !isOpen(pathOf(request))) return turnAway(request, response, id);
  if (!route || !caller) return house.pages(request, response);
  const { stopping, settings } = house;
  const home = { ...settings.home, by: caller.name, role: caller.role };
  const visit = { id, caller, home, log, stopping };
  const answered = await route.handle(request, response, visit);
  if (answered === "page") await house.pages(request, response);
}

async function sayHealth(response: ServerResponse, house: House): Promise<void> {
  const isWell = !house.stopping.aborted && (await house.isReadable());
  response.writeHead(isWell ? 200 : 503, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(isWell ? "ok\n" : "not now\n");
}

const pathOf = ({ url = "/" }: IncomingMessage): string => url.split("?", 1)[0] ?? "/";

/** A line for each answer; one that a page asks for again and again, and gets, is for whoever debugs. */
function logAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  log: Logger,
  route: Route | undefined,
): void {
  const isPolled = route?.isPolled === true && pathOf(request) === route.prefix;
  const began = performance.now();
  const { method, url } = request;
  response.once("close", () => {
    const ms = Math.round(performance.now() - began);
    const isPoll = isPolled && method === "GET" && response.statusCode < 400;
    log[isPoll ? "debug" : "info"](
      { method, path: loggedPath(url), status: response.statusCode, ms },
      "answered",
    );
  });
}
